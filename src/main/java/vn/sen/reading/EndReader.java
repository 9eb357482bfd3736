package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.reading.Proposal.SignerPart;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.Paragraph.Gap;

/** Reads the recipients ('Nơi nhận') and who signs. */
final class EndReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RECIPIENTS =
            Pattern.compile("^\\s*n[ơo]i\\s+nh[ậâa]n[^\\S\\t]*[:.]?[^\\S\\t]*", FLAGS);
    private static final Pattern DASH = Pattern.compile("^\\s*[-–—•+*]\\s*");
    private static final Pattern INLINE = Pattern.compile("[;.]?\\s+[-–—]\\s+");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^(?:T/?M|KT|TL|TUQ|Q)\\s*\\.?\\s+\\p{Lu}.*|" + "^(?:T/?M|KT|TL|TUQ|Q)\\s*\\.\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile(
            "^(?:(?:PHÓ\\s+)?(?:CHỦ\\s+TỊCH|BÍ\\s+THƯ|TRƯỞNG|GIÁM\\s+ĐỐC|CHÁNH|TỔNG|CHỦ\\s+NHIỆM|HIỆU)|(?:Ủ|"
                    + "U)Y?Ỷ?\\s*VIÊN|ỦY\\s+VIÊN|UỶ\\s+VIÊN|"
                    + "THƯỜNG\\s+TRỰC|BAN\\s|NGƯỜI|TRƯỞNG|QUYỀN).*",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:TS|ThS|Th\\.S|BS|PGS|GS|CN)\\.?\\s*)*(?:\\p{Lu}\\p{Ll}+)(?:\\s+\\p{Lu}\\p{Ll}*){1,5}$");
    private static final Pattern SIGNED = Pattern.compile("^\\(?(?:đã\\s+ký|ký\\s+tên.*|đã\\s+kí)\\)?$", FLAGS);
    private static final int LAST_LINES = 8;

    private final Findings findings;
    private final int from;
    private boolean named;

    /** @param from the first line of the body */
    EndReader(Findings findings, int from) {
        this.findings = findings;
        this.from = from;
    }

    void read() {
        int start = recipientsLine();
        if (start < 0) {
            signature(signatureStart(findings.size()), findings.size());
            return;
        }
        int before = signatureStart(start);
        signature(recipients(start), findings.size());
        if (!named) {
            signature(before, start);
        }
    }

    private String text(int line) {
        return Wording.columns(findings.plain(line));
    }

    private int recipientsLine() {
        for (int line = findings.size() - 1; line >= from; line--) {
            if (!findings.line(line).row() && RECIPIENTS.matcher(text(line)).find()) {
                return line;
            }
        }
        return -1;
    }

    /** Where the lines of a signature begin that ends right before a line. */
    private int signatureStart(int end) {
        int start = end;
        for (int line = end - 1; line >= Math.max(from, end - LAST_LINES); line--) {
            if (AUTHORITY.matcher(text(line).strip()).matches()) {
                start = line;
            }
        }
        return start;
    }

    /** Reads the lines of recipients; returns the line after them. */
    private int recipients(int start) {
        Matcher head = RECIPIENTS.matcher(text(start));
        List<Line> lines = new ArrayList<>();
        if (head.find()) {
            inline(start, head.end(), lines);
        }
        findings.take(start);
        int line = start + 1;
        while (line < findings.size() && takes(line, lines)) {
            findings.take(line);
            line++;
        }
        for (Line each : lines) {
            String text = Wording.unclosed(Wording.oneLine(each.text.toString()));
            if (!text.isEmpty()) {
                findings.add(new Proposal.Recipient(text, each.words, Sureness.SURE));
            }
        }
        return line;
    }

    /** A line of recipients while it grows. */
    private record Line(StringBuilder text, Words words) {}

    /** '- Như trên; - Lưu: VT.' behind the head, with a signature perhaps in another column. */
    private void inline(int line, int from, List<Line> lines) {
        String text = text(line);
        int tab = text.indexOf('\t', from);
        int end = tab < 0 ? text.length() : tab;
        if (tab >= 0) {
            sign(line, tab + 1, text.length());
        }
        int start = from;
        Matcher next = INLINE.matcher(text).region(from, end);
        while (next.find()) {
            addLine(line, start, next.start(), lines);
            start = next.end();
        }
        addLine(line, start, end, lines);
    }

    private void addLine(int line, int start, int end, List<Line> lines) {
        String text = text(line).substring(start, end);
        if (Wording.hasWords(text)) {
            String words = DASH.matcher(text).replaceFirst("");
            lines.add(new Line(new StringBuilder(words), new Words(line, start, end)));
        }
    }

    private boolean takes(int index, List<Line> lines) {
        Paragraph line = findings.line(index);
        String text = text(index);
        if (line.row() || line.kind() != Paragraph.Kind.BODY) {
            return false;
        }
        int tab = text.indexOf('\t');
        String first = (tab < 0 ? text : text.substring(0, tab)).strip();
        boolean dash = DASH.matcher(first).find();
        boolean listed =
                !lines.isEmpty() && lines.getLast().text.toString().strip().endsWith(".");
        boolean signs = Wording.capitals(first) && Wording.count(first) > 1
                || NAME.matcher(first).matches();
        boolean plain = line.gap() == Gap.NONE
                && !listed
                && !signs
                && text.length() < 120
                && (first.endsWith(";") || first.endsWith(".") || Wording.startsSmall(first) || lines.isEmpty());
        if (!dash && !plain) {
            return false;
        }
        if (tab >= 0) {
            sign(index, tab + 1, text.length());
        }
        boolean goesOn = !dash
                && !lines.isEmpty()
                && !lines.getLast().text.toString().strip().endsWith(";");
        if (goesOn) {
            lines.getLast().text.append(' ').append(first);
        } else {
            inlineRest(index, tab < 0 ? text.length() : tab, lines);
        }
        return true;
    }

    private void inlineRest(int index, int end, List<Line> lines) {
        String text = text(index);
        int start = 0;
        Matcher next = Pattern.compile(";\\s+[-–—]\\s+").matcher(text).region(0, end);
        while (next.find()) {
            addLine(index, start, next.start(), lines);
            start = next.end();
        }
        addLine(index, start, end, lines);
    }

    /** Reads signature lines from a line on; returns the line after the last of them. */
    private int signature(int start, int end) {
        int line = start;
        while (line < end && !named && sign(line, 0, text(line).length())) {
            if (!SIGNED.matcher(text(line).strip()).matches()) {
                findings.take(line);
            }
            line++;
        }
        return line;
    }

    /** Reads one line of a signature; false where it is none. */
    private boolean sign(int line, int start, int end) {
        String raw = text(line).substring(start, end);
        String text = raw.strip();
        if (findings.line(line).row() || text.length() > 120) {
            return false;
        }
        int lead = start + raw.indexOf(text);
        Words words = new Words(line, lead, lead + text.length());
        if (text.isEmpty()) {
            return true;
        }
        if (AUTHORITY.matcher(text).matches() && Wording.capitals(text)) {
            return authority(text, words);
        }
        if (Wording.capitals(text) && (POSITION.matcher(text).matches() || hasAuthority())) {
            findings.add(new Proposal.Signature(
                    SignerPart.POSITION, Wording.unclosed(Wording.oneLine(text)), words, Sureness.SURE));
            return true;
        }
        if (SIGNED.matcher(text).matches()) {
            return hasAuthority();
        }
        if (NAME.matcher(text).matches()) {
            findings.add(new Proposal.Signature(SignerPart.NAME, text, words, Sureness.SURE));
            named = true;
            return true;
        }
        return false;
    }

    private boolean hasAuthority() {
        return findings.proposals().stream().anyMatch(Proposal.Signature.class::isInstance);
    }

    /** 'TM. BAN THƯỜNG VỤ', with the post behind it where both stand on one line. */
    private boolean authority(String text, Words words) {
        findings.add(new Proposal.Signature(SignerPart.AUTHORITY, Wording.oneLine(text), words, Sureness.SURE));
        return true;
    }
}
