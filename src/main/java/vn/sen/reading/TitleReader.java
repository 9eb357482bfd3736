package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.Paragraph.Alignment;
import vn.sen.reading.source.Paragraph.Gap;

/** Reads the kind of the document, its title, and the year that it is for. */
final class TitleReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int HEAD_LINES = 40;
    private static final int LONGEST_TITLE_LINE = 300;
    /** How the text that follows a title begins. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:Căn\\s+cứ|Thực\\s+hiện|Triển\\s+khai|Nhằm|Để|Kính\\s+gửi|Hưởng\\s+ứng|Chào\\s+mừng|Phát\\s+huy|"
                    + "Trên\\s+cơ\\s+sở|"
                    + "Tiếp\\s+tục|Ban\\s+Thường|Ban\\s+Chấp|Hội\\s+L|Theo\\s|Được\\s|Xét\\s|Sau\\s|Trong\\s|Qua\\s)");
    /** What makes 'Chương trình phối hợp' a kind of its own. */
    private static final Pattern OF_KIND = Pattern.compile("phối\\s+hợp(?:\\s+(?:công\\s+tác|hoạt\\s+động))?", FLAGS);

    private static final Pattern ALWAYS_TEXT = Pattern.compile("^(?:Căn\\s+cứ|Kính\\s+gửi)");
    private static final Pattern YEAR = Pattern.compile("\\bnăm\\s+((?:19|20)\\d{2})(?!\\s*[-–—]\\s*\\d{4})\\b", FLAGS);
    private static final Pattern PERIOD_BEFORE =
            Pattern.compile("(?:giai\\s+đoạn|nhiệm\\s+kỳ|đến|tầm\\s+nhìn|từ|ngày.{0,12}tháng.{0,5})\\s*$", FLAGS);
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
    private static final int OPENING_LINES = 12;

    private final Findings findings;

    TitleReader(Findings findings) {
        this.findings = findings;
    }

    /** The line with the kind of the document; -1 where none has it. */
    int kindLine() {
        int last = Math.min(HEAD_LINES, findings.size());
        for (int line = 0; line < last; line++) {
            if (Marker.read(findings.line(line)).isPresent()) {
                return -1;
            }
            if (DocumentKind.of(findings.plain(line)).isPresent()) {
                return line;
            }
        }
        return -1;
    }

    /** Reads kind and title; returns the line after them. */
    int read(int kindLine) {
        String line = findings.plain(kindLine);
        DocumentKind kind = DocumentKind.of(line).orElseThrow();
        findings.add(new Proposal.Head(Field.KIND, kind.symbol(), findings.whole(kindLine), Sureness.SURE));
        findings.take(kindLine);
        List<Integer> lines = new ArrayList<>();
        int next = kindLine + 1;
        while (next < findings.size() && belongs(next, lines)) {
            lines.add(next);
            findings.take(next);
            next++;
        }
        String rest = line.strip()
                .replaceAll("\\s+", " ")
                .substring(kind.name().length())
                .strip();
        List<String> words = new ArrayList<>();
        if (rest.chars().anyMatch(Character::isLetter)
                && !(OF_KIND.matcher(rest).matches() && !lines.isEmpty())) {
            words.add(rest);
        }
        lines.forEach(each -> words.add(findings.plain(each)));
        if (!words.isEmpty()) {
            Words place = findings.whole(lines.isEmpty() ? kindLine : lines.getFirst());
            String title = Wording.unclosed(Wording.oneLine(String.join(" ", words)));
            findings.add(new Proposal.Head(Field.TITLE, title, place, Sureness.SURE));
        }
        return next;
    }

    private boolean belongs(int index, List<Integer> before) {
        Paragraph line = findings.line(index);
        String words = line.plain().strip();
        if (line.row()
                || ALWAYS_TEXT.matcher(words).find()
                || words.length() > LONGEST_TITLE_LINE
                || line.kind() != Paragraph.Kind.BODY) {
            return false;
        }
        boolean labelled = Marker.read(line).isPresent();
        if (before.isEmpty()) {
            return !labelled;
        }
        Paragraph first = findings.line(before.getFirst());
        if (labelled || words.endsWith(":") || words.endsWith(";")) {
            return false;
        }
        if (first.alignment() != Alignment.UNKNOWN || line.alignment() != Alignment.UNKNOWN) {
            return line.centered() && first.centered() || Wording.startsSmall(words) && words.length() < 120;
        }
        boolean small = Wording.startsSmall(words) || YEAR.matcher(words).lookingAt() || words.startsWith("(");
        boolean sameLook = Wording.capitals(words) == Wording.capitals(first.plain())
                && line.text().emphasis().isEmpty() == first.text().emphasis().isEmpty();
        return small && words.length() < 120
                || line.gap() == Gap.NONE && sameLook && !OPENING.matcher(words).find();
    }

    /**
     * The year of the plan: of the title, else of the opening text, else of the signing date. Reports tell of the first
     * year that they name, plans are for the last.
     */
    void year(int bodyStart) {
        Optional<Proposal.Head> title = findings.head(Field.TITLE);
        if (title.isPresent()) {
            boolean report = findings.head(Field.KIND)
                    .filter(kind -> kind.value().equals("BC"))
                    .isPresent();
            Optional<Integer> year = year(title.get().value(), report);
            if (year.isPresent()) {
                addYear(year.get(), title.get().words(), Sureness.SURE);
                return;
            }
        }
        int last = Math.min(findings.size(), bodyStart + OPENING_LINES);
        for (int line = bodyStart; line < last; line++) {
            String words = findings.plain(line);
            Matcher own = OWN_YEAR.matcher(words);
            if (own.find()) {
                addYear(Integer.parseInt(own.group(1)), new Words(line, own.start(), own.end()), Sureness.LIKELY);
                return;
            }
        }
        findings.head(Field.DATE)
                .ifPresent(
                        date -> addYear(Integer.parseInt(date.value().substring(0, 4)), date.words(), Sureness.LIKELY));
    }

    /** 'xây dựng Kế hoạch ... năm 2026' in the opening text. */
    private static final Pattern OWN_YEAR = Pattern.compile(
            "(?:xây\\s+dựng|ban\\s+hành|triển\\s+khai)\\s+(?:kế\\s+hoạch|chương\\s+trình)[^.;:“\"]{0,"
                    + "160}?\\bnăm\\s+(20\\d{2})\\b(?!\\s*[-–—]\\s*\\d{4})",
            FLAGS);

    private void addYear(int year, Words words, Sureness sureness) {
        findings.add(new Proposal.Head(Field.YEAR, Integer.toString(year), words, sureness));
    }

    private static Optional<Integer> year(String title, boolean first) {
        String unquoted = QUOTED.matcher(title).replaceAll(" ");
        Optional<Integer> found = pick(unquoted, first);
        return found.isPresent() ? found : pick(title, first);
    }

    private static Optional<Integer> pick(String text, boolean first) {
        Optional<Integer> found = Optional.empty();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            boolean period =
                    PERIOD_BEFORE.matcher(text.substring(0, matcher.start())).find();
            if (!period && !(first && found.isPresent())) {
                found = Optional.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return found;
    }
}
