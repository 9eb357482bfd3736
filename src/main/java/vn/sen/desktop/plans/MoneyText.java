package vn.sen.desktop.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.text.Messages;

/** Money in đồng as offices write it: '45.000.000 đ', and as one types it: '45 triệu', '1,5 tỷ', '45000000'. */
final class MoneyText {
    private static final Pattern TYPED = Pattern.compile(
            "(?iu)^(\\d[\\d. ]*(?:,\\d+)?)\\s*(tỷ|tỉ|ty|ti|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k)?\\s*(?:đồng|dong|đ|d|vnđ|vnd)?$");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private MoneyText() {}

    /** '' for nothing. */
    static String of(long amount) {
        return amount == 0
                ? ""
                : NumberFormat.getIntegerInstance(Messages.VIETNAMESE).format(amount) + " đ";
    }

    /** Empty where the words are no amount; nothing typed is 0. */
    static OptionalLong read(String typed) {
        if (typed.isBlank()) {
            return OptionalLong.of(0);
        }
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String digits = matcher.group(1).replaceAll("[. ]", "").replace(',', '.');
        BigDecimal amount = new BigDecimal(digits).multiply(unit(Optional.ofNullable(matcher.group(2))));
        return amount.compareTo(MOST) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static BigDecimal unit(Optional<String> word) {
        return BigDecimal.valueOf(
                switch (word.orElse("").toLowerCase(Locale.ROOT)) {
                    case "tỷ", "tỉ", "ty", "ti" -> 1_000_000_000L;
                    case "triệu", "trieu", "tr" -> 1_000_000L;
                    case "nghìn", "nghin", "ngàn", "ngan", "k" -> 1_000L;
                    default -> 1L;
                });
    }
}
