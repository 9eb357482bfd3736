package vn.sen.writing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an official document is set: margins, sizes, fixed words. Profiles are data ({@code profiles.properties});
 * {@link #HOI_ND30} is the default.
 *
 * @param name 'HOI_ND30'
 */
public record PageProfile(String name, Margins margins, Sizes sizes, Text text, Rules rules, Words words) {
    /** A4, in millimetres. */
    public static final double PAGE_WIDTH = 210;

    public static final double PAGE_HEIGHT = 297;

    /** Papers of the Women's Union in the layout of NĐ 30/2020/NĐ-CP. */
    public static final PageProfile HOI_ND30 = Profiles.named("HOI_ND30");

    /** In millimetres. */
    public record Margins(double top, double bottom, double left, double right) {}

    /** Font sizes in points. */
    public record Sizes(
            double body,
            double state,
            double motto,
            double superior,
            double issuer,
            double number,
            double date,
            double kind,
            double subject,
            double signature,
            double recipientsHead,
            double recipients,
            double pageNumber,
            double table,
            double note) {}

    /**
     * Running text.
     *
     * @param indent of the first line, in millimetres
     * @param gap between paragraphs, in points
     * @param lineHeight as a multiple of the font size; 1.15 is Word's single spacing of Times New Roman
     */
    public record Text(double indent, double gap, double lineHeight) {}

    /** What stands under the issuer and under the title. */
    public record Rules(Mark issuer, Mark title) {}

    /** A mark that closes the lines above it. */
    public enum Mark {
        LINE,
        STAR,
        DASHES
    }

    /**
     * Fixed words.
     *
     * @param motto '' if none
     * @param number pattern of {number}, {symbol}
     * @param date pattern of place, day, month, year
     */
    public record Words(String state, String motto, String number, String date, String draft, String recipients) {}

    /** Any profile that the data name. */
    public static PageProfile named(String name) {
        return Profiles.named(name);
    }

    /** Width of the text in millimetres. */
    public double textWidth() {
        return PAGE_WIDTH - margins.left - margins.right;
    }

    /** 'Số: 05/KH-BTV'; without a number room is left for it. */
    String number(@Nullable Integer number, String symbol) {
        String printed = number == null ? "     " : String.format(Locale.ROOT, "%02d", number);
        return new MessageFormat(words.number, Locale.ROOT).format(new Object[] {printed, symbol});
    }

    /**
     * 'Hòa Giang, ngày 07 tháng 02 năm 2026': a day under 10 and the months 1 and 2 have a zero, other months have none
     * (NĐ 30/2020, Phụ lục I). Without a date room is left for day and month.
     */
    String placeAndDate(String place, @Nullable LocalDate date, int year) {
        String day = date == null ? "    " : String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
        String month = date == null ? "    " : month(date.getMonthValue());
        String printedYear = Integer.toString(date == null ? year : date.getYear());
        String line = new MessageFormat(words.date, Locale.ROOT).format(new Object[] {place, day, month, printedYear});
        return place.isBlank() ? line.replaceFirst("^[\\s,]+", "") : line;
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : Integer.toString(month);
    }
}
