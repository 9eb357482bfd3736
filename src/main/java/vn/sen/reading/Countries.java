package vn.sen.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of other countries, and of places in them that partners of border provinces and sister cities bear. */
final class Countries {
    /** Country, and the names that stand for it; data that grows. */
    private static final Map<String, List<String>> NAMES = names();

    private static final Map<String, String> COUNTRY_OF = countryOf();
    private static final Pattern ANY = Pattern.compile("(?<!\\p{L})(?:"
            + String.join(
                    "|",
                    COUNTRY_OF.keySet().stream()
                            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                            .map(Pattern::quote)
                            .toList())
            + ")(?!\\p{L})");

    /** A country as a text names it. */
    record Named(String country, int start, int end) {}

    private Countries() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(
                "Lào",
                List.of(
                        "Cộng hòa Dân chủ Nhân dân Lào",
                        "Cộng hoà dân chủ nhân dân Lào",
                        "CHDCND Lào",
                        "Viêng Chăn",
                        "Vientiane",
                        "Champasak",
                        "Chăm-pa-sắc",
                        "Chămpasắc",
                        "Savannakhet",
                        "Savanakhet",
                        "Xavannakhet",
                        "Sa-vẳn-na-khẹt",
                        "Salavan",
                        "Sekong",
                        "Sê Kông",
                        "Attapeu",
                        "Attapư",
                        "Khammouane",
                        "Khăm Muộn",
                        "Bolikhamxay",
                        "Bôlykhămxay",
                        "Luông Pha Băng",
                        "Luang Prabang",
                        "Hủa Phăn",
                        "Houaphan",
                        "Xiêng Khoảng",
                        "Pakse",
                        "Pắc Xế",
                        "Oudomxay",
                        "Phôngsalỳ",
                        "Bokeo",
                        "Xayaburi"));
        names.put(
                "Campuchia",
                List.of(
                        "Vương quốc Campuchia",
                        "Cam-pu-chia",
                        "Phnôm Pênh",
                        "Phnom Penh",
                        "Kandal",
                        "Svay Rieng",
                        "Svây Riêng",
                        "Prey Veng",
                        "Prây Veng",
                        "Mondulkiri",
                        "Ratanakiri",
                        "Takeo",
                        "Tà Keo",
                        "Kampot",
                        "Kratie",
                        "Tbong Khmum",
                        "Tboung Khmum",
                        "Siem Reap",
                        "Xiêm Riệp",
                        "Kampong Cham",
                        "Battambang"));
        names.put(
                "Trung Quốc",
                List.of(
                        "Trung Hoa",
                        "Quảng Tây",
                        "Vân Nam",
                        "Quảng Đông",
                        "Nam Ninh",
                        "Bằng Tường",
                        "Đông Hưng",
                        "Côn Minh",
                        "Thượng Hải",
                        "Bắc Kinh",
                        "Hà Khẩu",
                        "Hồng Hà",
                        "Sùng Tả",
                        "Phòng Thành"));
        names.put(
                "Hàn Quốc",
                List.of(
                        "Đại Hàn Dân Quốc",
                        "Seoul",
                        "Busan",
                        "Incheon",
                        "Daegu",
                        "Gwangju",
                        "Gyeonggi",
                        "Jeju",
                        "Gyeongsang",
                        "Jeolla"));
        names.put(
                "Nhật Bản",
                List.of(
                        "Nhật",
                        "Tokyo",
                        "Osaka",
                        "Kyoto",
                        "Kobe",
                        "Hyogo",
                        "Fukuoka",
                        "Nagasaki",
                        "Aichi",
                        "Hokkaido",
                        "Okinawa"));
        names.put(
                "Thái Lan",
                List.of(
                        "Vương quốc Thái Lan",
                        "Bangkok",
                        "Băng Cốc",
                        "Udon Thani",
                        "Ubon",
                        "Nakhon Phanom",
                        "Khon Kaen",
                        "Chiang Mai"));
        names.put("Đài Loan", List.of("Đài Bắc"));
        names.put("Hoa Kỳ", List.of("Mỹ", "Hợp chúng quốc Hoa Kỳ"));
        names.put("Liên bang Nga", List.of("Nga", "Mát-xcơ-va", "Moskva", "Xanh Pê-téc-bua"));
        names.put("Cuba", List.of("Cộng hòa Cuba", "La Habana"));
        names.put("Úc", List.of("Australia", "Ôt-xtrây-li-a", "Ô-xtrây-li-a"));
        names.put("Anh", List.of("Vương quốc Anh"));
        names.put("Pháp", List.of("Cộng hòa Pháp", "Paris"));
        names.put("Đức", List.of("Cộng hòa Liên bang Đức", "CHLB Đức", "Berlin"));
        names.put("Ấn Độ", List.of("Cộng hòa Ấn Độ"));
        for (String name : List.of(
                "Singapore",
                "Malaysia",
                "Indonesia",
                "Philippines",
                "Myanmar",
                "Brunei",
                "Đông Timor",
                "Mông Cổ",
                "Canada",
                "New Zealand",
                "Ý",
                "Italia",
                "Tây Ban Nha",
                "Bồ Đào Nha",
                "Hà Lan",
                "Bỉ",
                "Thụy Điển",
                "Thuỵ Điển",
                "Thụy Sĩ",
                "Na Uy",
                "Đan Mạch",
                "Phần Lan",
                "Ba Lan",
                "Séc",
                "Hungary",
                "Bulgaria",
                "Belarus",
                "Ukraina",
                "Nam Phi",
                "Ai Cập",
                "Israel",
                "Áo",
                "Ireland",
                "Argentina",
                "Brazil",
                "Venezuela",
                "Mexico",
                "Kazakhstan",
                "Triều Tiên",
                "Sri Lanka",
                "Bangladesh",
                "Nepal",
                "Pakistan",
                "Mozambique",
                "Angola",
                "Namibia",
                "Chile",
                "Peru",
                "Thổ Nhĩ Kỳ")) {
            names.put(name, List.of());
        }
        return names;
    }

    private static Map<String, String> countryOf() {
        Map<String, String> countries = new LinkedHashMap<>();
        NAMES.forEach((country, places) -> {
            countries.put(country, country);
            places.forEach(place -> countries.put(place, country));
        });
        // words of everyday language that happen to be names
        List.of("Anh", "Áo", "Mỹ", "Nga", "Đức", "Ý", "Bỉ", "Nhật", "Úc").forEach(countries::remove);
        Map<String, String> careful = Map.of(
                "nước Anh",
                "Anh",
                "nước Áo",
                "Áo",
                "nước Mỹ",
                "Hoa Kỳ",
                "nước Nga",
                "Liên bang Nga",
                "nước Đức",
                "Đức",
                "nước Ý",
                "Ý",
                "nước Bỉ",
                "Bỉ",
                "nước Úc",
                "Úc");
        countries.putAll(careful);
        return countries;
    }

    static List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            found.add(new Named(
                    COUNTRY_OF.getOrDefault(matcher.group(), matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }

    static Optional<String> first(String text) {
        return in(text).stream().map(Named::country).findFirst();
    }
}
