package vn.sen.writing;

import java.util.Properties;
import vn.sen.writing.PageProfile.Margins;
import vn.sen.writing.PageProfile.Mark;
import vn.sen.writing.PageProfile.Rules;
import vn.sen.writing.PageProfile.Sizes;
import vn.sen.writing.PageProfile.Text;
import vn.sen.writing.PageProfile.Words;

/** Reads page profiles from their data. */
public final class Profiles {
    private static final Properties DATA = Resources.properties("profiles.properties");
    private static final Properties KINDS = Resources.properties("kinds.properties");

    private final String name;

    private Profiles(String name) {
        this.name = name;
    }

    static PageProfile named(String name) {
        Profiles data = new Profiles(name);
        return new PageProfile(name, data.margins(), data.sizes(), data.text(), data.rules(), data.words());
    }

    /** 'KẾ HOẠCH' for 'KH'; a symbol that is not known stands for itself. */
    public static String kind(String symbol) {
        return KINDS.getProperty(symbol, symbol);
    }

    private Margins margins() {
        return new Margins(
                length("margin.top"), length("margin.bottom"), length("margin.left"), length("margin.right"));
    }

    private Sizes sizes() {
        return new Sizes(
                length("size.body"),
                length("size.state"),
                length("size.motto"),
                length("size.superior"),
                length("size.issuer"),
                length("size.number"),
                length("size.date"),
                length("size.kind"),
                length("size.subject"),
                length("size.signature"),
                length("size.recipientsHead"),
                length("size.recipients"),
                length("size.pageNumber"),
                length("size.table"),
                length("size.note"));
    }

    private Text text() {
        return new Text(length("text.indent"), length("text.gap"), length("text.lineHeight"));
    }

    private Rules rules() {
        return new Rules(Mark.valueOf(word("rule.issuer")), Mark.valueOf(word("rule.title")));
    }

    private Words words() {
        return new Words(
                word("word.state"),
                word("word.motto"),
                word("word.number"),
                word("word.date"),
                word("word.draft"),
                word("word.recipients"));
    }

    private double length(String key) {
        return Double.parseDouble(word(key));
    }

    private String word(String key) {
        String own = DATA.getProperty(name + "." + key);
        String value = own != null ? own : DATA.getProperty("default." + key);
        if (value == null) {
            throw new IllegalStateException("no " + key + " in profile " + name);
        }
        return value;
    }
}
