package vn.sen.reading.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Vietnamese letters of before Unicode: TCVN3 (fonts '.VnTime'), VNI (fonts 'VNI-Times') and windows-1258. The texts
 * come as the Latin-1 letters that their bytes stand for.
 */
final class OldLetters {
    /** The letters that each byte from A1 stands for in TCVN3; a space where it stands for none. */
    private static final String TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò " + "ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private static final int TCVN3_FIRST = 0xA1;
    private static final String TCVN3_SIGNS = "©®µ¶·¸¹ª«¬¨»¼½¾";
    /** In VNI a vowel is followed by its mark: these marks, over a, e, i, o, u, y. */
    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";

    private static final String[] VNI_MEANING = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };
    private static final Map<Character, String> VNI_SINGLE = vniSingle();
    private static final Map<Character, String> WINDOWS_1258 = Map.ofEntries(
            Map.entry('\u00C3', "Ă"),
            Map.entry('\u00E3', "ă"),
            Map.entry('\u00D0', "Đ"),
            Map.entry('\u00F0', "đ"),
            Map.entry('\u00D5', "Ơ"),
            Map.entry('\u00F5', "ơ"),
            Map.entry('\u00DD', "Ư"),
            Map.entry('\u00FD', "ư"),
            Map.entry('\u00CC', "\u0300"),
            Map.entry('\u00D2', "\u0309"),
            Map.entry('\u00DE', "\u0303"),
            Map.entry('\u00EC', "\u0301"),
            Map.entry('\u00F2', "\u0323"),
            Map.entry('\u0093', "“"),
            Map.entry('\u0094', "”"),
            Map.entry('\u0091', "‘"),
            Map.entry('\u0092', "’"),
            Map.entry('\u0096', "–"),
            Map.entry('\u0097', "—"),
            Map.entry('\u0085', "…"));
    private static final double ENOUGH = 0.03;

    /** What an odd-looking text may be. */
    enum Guess {
        NONE,
        TCVN3,
        VNI
    }

    private OldLetters() {}

    static Guess guess(String text) {
        int letters = 0;
        int vietnamese = 0;
        int tcvn3 = 0;
        int vni = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            vietnamese += c >= 0x1EA0 && c <= 0x1EF9 || "ăđơưĂĐƠƯ".indexOf(c) >= 0 || c >= 0x300 && c < 0x330 ? 1 : 0;
            if (c >= 0x80 && c < 0x100) {
                tcvn3 += TCVN3_SIGNS.indexOf(c) >= 0 && asciiLetter(before) ? 1 : 0;
                boolean mark = VNI_MARKS.indexOf(Character.toLowerCase(c)) >= 0;
                vni += mark && "aeouyAEOUYôöÔÖ".indexOf(before) >= 0 ? 1 : 0;
            }
            before = c;
        }
        if (letters == 0 || vietnamese > ENOUGH * letters) {
            return Guess.NONE;
        }
        if (tcvn3 > ENOUGH * letters && tcvn3 > vni / 2) {
            return Guess.TCVN3;
        }
        return vni > 2 * ENOUGH * letters ? Guess.VNI : Guess.NONE;
    }

    static String fromTcvn3(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c - TCVN3_FIRST;
            char letter = at >= 0 && at < TCVN3.length() ? TCVN3.charAt(at) : ' ';
            read.append(letter == ' ' ? c : letter);
        }
        return read.toString();
    }

    static String fromVni(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = VNI_MARKS.indexOf(Character.toLowerCase(c));
            boolean afterVowel = !read.isEmpty() && "aeouyơưAEOUYƠƯ".indexOf(read.charAt(read.length() - 1)) >= 0;
            if (mark >= 0 && c != 'ß' && afterVowel) {
                read.append(VNI_MEANING[mark]);
            } else {
                read.append(VNI_SINGLE.getOrDefault(c, String.valueOf(c)));
            }
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    static String fromWindows1258(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            read.append(WINDOWS_1258.getOrDefault(c, String.valueOf(c)));
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    private static boolean asciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Map<Character, String> vniSingle() {
        Map<Character, String> single = new HashMap<>();
        String from = "ñíìæóòôöî";
        String to = "đíìỉĩịơưỵ";
        for (int i = 0; i < from.length(); i++) {
            single.put(from.charAt(i), to.substring(i, i + 1));
            single.put(Character.toUpperCase(from.charAt(i)), Character.toString(Character.toUpperCase(to.charAt(i))));
        }
        return single;
    }
}
