package vn.sen.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sen.plan.RichText;

/** A document as plain text: every word, one paragraph a line, cells of a table apart by tabs. */
final class PlainText {
    private final PageProfile profile;
    private final StringBuilder out = new StringBuilder();

    private PlainText(PageProfile profile) {
        this.profile = profile;
    }

    static String of(List<Block> blocks, PageProfile profile) {
        PlainText text = new PlainText(profile);
        blocks.forEach(text::block);
        return text.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Letterhead head -> letterhead(head);
            case Block.Title title -> {
                line(Profiles.kind(title.kind()));
                line(title.subject());
                out.append('\n');
            }
            case Block.Basis basis -> line(basis.text().plain());
            case Block.Heading heading -> line(heading.label() + " " + heading.text());
            case Block.Paragraph paragraph -> line(paragraph.text().plain());
            case Block.ListLine item -> line(item.label() + " " + item.text());
            case Block.Table table -> {
                cells(table.head());
                table.rows().forEach(row -> cells(row.cells()));
            }
            case Block.Note note -> line(note.label() + " " + note.text());
            case Block.Closing closing -> line(closing.text().plain());
            case Block.Signature signature -> signature(signature);
        }
    }

    private void letterhead(Block.Letterhead head) {
        lines(
                head.superior(),
                head.issuer(),
                profile.number(head.number(), head.symbol()),
                head.draft() ? profile.words().draft() : "",
                profile.words().state(),
                profile.words().motto(),
                profile.placeAndDate(head.place(), head.date(), head.year()));
        out.append('\n');
    }

    private void signature(Block.Signature signature) {
        out.append('\n');
        if (!signature.recipients().isEmpty()) {
            line(profile.words().recipients());
            RecipientLines.of(signature.recipients()).forEach(this::line);
            out.append('\n');
        }
        lines(
                signature.signer().authority(),
                signature.signer().position(),
                signature.signer().name());
    }

    private void cells(List<RichText> cells) {
        line(cells.stream().map(cell -> cell.plain().replace('\n', ' ')).collect(Collectors.joining("\t")));
    }

    private void lines(String... lines) {
        Stream.of(lines).forEach(this::line);
    }

    private void line(String line) {
        if (!line.isBlank()) {
            out.append(line.strip()).append('\n');
        }
    }
}
