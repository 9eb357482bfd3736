package vn.sen.plan;

/**
 * The number or mark before an item.
 *
 * @param style its form
 * @param printed as it stands on paper, with its closing mark ('I.', '1.10', 'a)', '-'); '' for {@link NumberStyle#NONE}
 */
public record Label(NumberStyle style, String printed) {
    public static final Label NONE = new Label(NumberStyle.NONE, "");

    private static final String CLOSING = ".):/-–— \t\u00a0";

    public Label {
        if ((style == NumberStyle.NONE) != printed.isEmpty()) {
            throw new IllegalArgumentException("style " + style + " with label '" + printed + "'");
        }
    }

    /** The label without its closing mark, as references name it: '1.10', 'II', 'a'; '' for a dash or none. */
    public String key() {
        return switch (style) {
            case NONE, DASH, PLUS, STAR -> "";
            default -> withoutClosing();
        };
    }

    private String withoutClosing() {
        int end = printed.length();
        while (end > 0 && CLOSING.indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        return printed.substring(0, end);
    }

    /** Whether it carries a number or letter that counts. */
    public boolean numbered() {
        return !key().isEmpty();
    }

    @Override
    public String toString() {
        return printed;
    }
}
