package vn.sen.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Says a {@link When} in Vietnamese or in English. Days as the office writes them: two digits for the day, and for the
 * month in January and February alone ('01/3', '08/02', '20/10').
 */
public final class WhenWords {
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final String[] LONG_MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Tongue tongue;

    /** A language in which dates are said. */
    private sealed interface Tongue permits Vietnamese, English {
        String shortPoint(Point point, Shown year);

        String longPoint(Point point, Shown year);

        String shortRange(String from, String to);

        String longRange(String from, String to);

        String before(String due);

        String until(String due);

        String since(String from);

        String tentative(String words);
    }

    private enum Shown {
        YEAR,
        NO_YEAR
    }

    private WhenWords(Tongue tongue) {
        this.tongue = tongue;
    }

    public static WhenWords in(Locale locale) {
        return new WhenWords(locale.getLanguage().equals("vi") ? new Vietnamese() : new English());
    }

    /** For chips and cells: '01/3 – 17/3', 'tháng 3', 'trước 20/6', 'dự kiến tháng 4'; the year only if it is another. */
    public String brief(When when, int yearOfView) {
        Shown shown = withinYear(when, yearOfView) ? Shown.NO_YEAR : Shown.YEAR;
        String words = switch (when.span()) {
            case Span.At at -> tongue.shortPoint(at.point(), shown);
            case Span.Between between ->
                tongue.shortRange(
                        tongue.shortPoint(between.from(), firstShown(between, shown)),
                        tongue.shortPoint(between.to(), shown));
            case Span.Before before -> due(before.due(), tongue.shortPoint(before.due(), shown));
            case Span.Since since -> tongue.since(tongue.shortPoint(since.from(), shown));
        };
        return when.tentative() ? tongue.tentative(words) : words;
    }

    /** In full, always with the year: 'từ ngày 01/3 đến ngày 17/3/2024'. */
    public String full(When when) {
        String words = switch (when.span()) {
            case Span.At at -> tongue.longPoint(at.point(), Shown.YEAR);
            case Span.Between between ->
                tongue.longRange(
                        tongue.longPoint(between.from(), firstShown(between, Shown.YEAR)),
                        tongue.longPoint(between.to(), Shown.YEAR));
            case Span.Before before -> due(before.due(), tongue.longPoint(before.due(), Shown.YEAR));
            case Span.Since since -> tongue.since(tongue.longPoint(since.from(), Shown.YEAR));
        };
        return when.tentative() ? tongue.tentative(words) : words;
    }

    /** As its source says it; in full where it has no words of its own. */
    public String asWritten(When when) {
        return when.words().isBlank() ? full(when) : when.words();
    }

    /** A day is told as 'before'; of a month or quarter the whole is still good. */
    private String due(Point due, String words) {
        return due.precision() == Precision.DAY ? tongue.before(words) : tongue.until(words);
    }

    private static Shown firstShown(Span.Between between, Shown last) {
        boolean sameYear =
                between.from().first().getYear() == between.to().first().getYear();
        boolean year = between.from().precision() == Precision.YEAR;
        return year || last == Shown.YEAR && !sameYear ? Shown.YEAR : Shown.NO_YEAR;
    }

    private static boolean withinYear(When when, int year) {
        return switch (when.span()) {
            case Span.At at -> inYear(at.point(), year);
            case Span.Between between -> inYear(between.from(), year) && inYear(between.to(), year);
            case Span.Before before -> inYear(before.due(), year);
            case Span.Since since -> inYear(since.from(), year);
        };
    }

    private static boolean inYear(Point point, int year) {
        return point.first().getYear() == year;
    }

    private static int quarterOf(Point point) {
        return (point.first().getMonthValue() - 1) / 3;
    }

    private static boolean firstHalf(Point point) {
        return point.first().getMonthValue() == 1;
    }

    /** The office's own way. */
    private record Vietnamese() implements Tongue {
        @Override
        public String shortPoint(Point point, Shown year) {
            String tail = year == Shown.YEAR ? "/" + point.first().getYear() : "";
            return switch (point.precision()) {
                case DAY -> day(point.first()) + tail;
                case MONTH -> "tháng " + point.first().getMonthValue() + tail;
                case QUARTER -> "quý " + ROMAN[quarterOf(point)] + tail;
                case HALF_YEAR ->
                    firstHalf(point)
                            ? "6 tháng đầu năm" + yearBehind(point, year)
                            : "6 tháng cuối năm" + yearBehind(point, year);
                case YEAR -> "năm " + point.first().getYear();
            };
        }

        @Override
        public String longPoint(Point point, Shown year) {
            return point.precision() == Precision.DAY ? "ngày " + shortPoint(point, year) : shortPoint(point, year);
        }

        @Override
        public String shortRange(String from, String to) {
            String shared = sharedWord(to);
            return shared.isEmpty() || !from.startsWith(shared)
                    ? from + " – " + to
                    : from + " – " + to.substring(shared.length());
        }

        @Override
        public String longRange(String from, String to) {
            return "từ " + from + " đến " + to;
        }

        @Override
        public String before(String due) {
            return "trước " + due;
        }

        @Override
        public String until(String due) {
            return "đến hết " + due;
        }

        @Override
        public String since(String from) {
            return "từ " + from;
        }

        @Override
        public String tentative(String words) {
            return "dự kiến " + words;
        }

        /** 'tháng 3 – 5' says its word once. */
        private static String sharedWord(String words) {
            for (String word : new String[] {"tháng ", "quý ", "năm "}) {
                if (words.startsWith(word)) {
                    return word;
                }
            }
            return "";
        }

        private static String yearBehind(Point point, Shown year) {
            return year == Shown.YEAR ? " " + point.first().getYear() : "";
        }

        private static String day(LocalDate day) {
            int month = day.getMonthValue();
            return "%02d/%s".formatted(day.getDayOfMonth(), month <= 2 ? "0" + month : Integer.toString(month));
        }
    }

    /** Plain English, for the English interface. */
    private record English() implements Tongue {
        @Override
        public String shortPoint(Point point, Shown year) {
            return point(point, year, MONTHS);
        }

        @Override
        public String longPoint(Point point, Shown year) {
            return point(point, year, LONG_MONTHS);
        }

        private static String point(Point point, Shown year, String[] months) {
            String month = months[YearMonth.from(point.first()).getMonthValue() - 1];
            String tail = year == Shown.YEAR ? " " + point.first().getYear() : "";
            return switch (point.precision()) {
                case DAY -> point.first().getDayOfMonth() + " " + month + tail;
                case MONTH -> month + tail;
                case QUARTER -> "Q" + (quarterOf(point) + 1) + tail;
                case HALF_YEAR ->
                    (firstHalf(point) ? "first half" : "second half") + (tail.isEmpty() ? "" : " of" + tail);
                case YEAR -> Integer.toString(point.first().getYear());
            };
        }

        /** '1 – 17 Mar' names its month once. */
        @Override
        public String shortRange(String from, String to) {
            int blank = from.indexOf(' ');
            boolean shared = blank > 0
                    && Character.isDigit(from.charAt(0))
                    && Character.isDigit(to.charAt(0))
                    && to.contains(from.substring(blank));
            return (shared ? from.substring(0, blank) : from) + " – " + to;
        }

        @Override
        public String longRange(String from, String to) {
            return "from " + from + " to " + to;
        }

        @Override
        public String before(String due) {
            return "before " + due;
        }

        @Override
        public String until(String due) {
            return "by the end of " + due;
        }

        @Override
        public String since(String from) {
            return "from " + from;
        }

        @Override
        public String tentative(String words) {
            return words + " (tentative)";
        }
    }
}
