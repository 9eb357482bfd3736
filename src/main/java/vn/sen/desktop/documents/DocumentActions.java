package vn.sen.desktop.documents;

import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.Plan;
import vn.sen.text.Messages;
import vn.sen.text.Problem;
import vn.sen.writing.DocumentFile;
import vn.sen.writing.DocumentFormat;
import vn.sen.writing.Documents;
import vn.sen.writing.FileNames;
import vn.sen.writing.PagePrinter;
import vn.sen.writing.PageProfile;
import vn.sen.writing.PdfWriter;

/** Saves and prints a document, always from the plan as it is now in the book. */
final class DocumentActions {
    private final Workbench bench;
    private final FileOpener opener;
    private @Nullable File lastFolder;

    DocumentActions(Workbench bench, FileOpener opener) {
        this.bench = bench;
        this.opener = opener;
    }

    /** Asks where to, and saves. */
    void save(Plan plan, DocumentFormat format, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages().text("documents.save." + format.name()));
        chooser.setInitialFileName(FileNames.of(plan.head(), format));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages().text("documents.kind." + format.name()), "*" + format.suffix()));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        @Nullable File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            lastFolder = chosen.getParentFile();
            save(plan, named(chosen.toPath(), format));
        }
    }

    /** A name without its ending gets one. */
    private static Path named(Path chosen, DocumentFormat format) {
        return DocumentFormat.of(chosen).isPresent()
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + format.suffix());
    }

    /** Saves, and says so; a failure can be tried again. */
    void save(Plan plan, Path file) {
        bench.background()
                .run(
                        () -> DocumentFile.write(plan, PageProfile.HOI_ND30, file),
                        written -> bench.notices()
                                .done(
                                        messages()
                                                .text(
                                                        "documents.saved",
                                                        file.getFileName(),
                                                        String.valueOf(file.getParent())),
                                        messages().text("documents.openFolder"),
                                        () -> open(file)),
                        failure -> tell(failure, () -> save(plan, file)));
    }

    private void open(Path file) {
        bench.background()
                .run(() -> opener.showInFolder(file), shown -> {}, failure -> tell(failure, () -> open(file)));
    }

    /** Prints through the dialog of the system. Without a printer it offers to save as PDF. */
    void print(Plan plan, Window owner) {
        bench.background()
                .run(
                        () -> PagePrinter.print(
                                new PdfWriter(PageProfile.HOI_ND30).write(Documents.blocks(plan)),
                                plan.head().reference()),
                        outcome -> {
                            if (outcome == PagePrinter.Outcome.PRINTED) {
                                bench.notices()
                                        .done(messages()
                                                .text(
                                                        "documents.printed",
                                                        plan.head().reference()));
                            }
                        },
                        failure -> offerPdf(failure, plan, owner));
    }

    private void offerPdf(Exception failure, Plan plan, Window owner) {
        if (failure instanceof Problem problem) {
            bench.notices()
                    .problem(
                            problem,
                            messages().text("documents.saveAsPdf"),
                            () -> save(plan, DocumentFormat.PDF, owner));
        } else {
            bench.notices().failure(failure);
        }
    }

    private void tell(Exception failure, Runnable again) {
        if (failure instanceof Problem problem) {
            bench.notices().problem(problem, messages().text("documents.again"), again);
        } else {
            bench.notices().failure(failure);
        }
    }

    private Messages messages() {
        return bench.messages();
    }
}
