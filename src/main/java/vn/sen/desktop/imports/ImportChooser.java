package vn.sen.desktop.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.sen.text.Messages;

/** Asks for a document to import, and knows which files can be. */
public final class ImportChooser {
    private static final List<String> ENDINGS = List.of("docx", "doc", "pdf", "txt");

    private ImportChooser() {}

    /** Asks for a file in a dialog; empty when she thought better of it. */
    public static Optional<Path> choose(Window owner, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("imports.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                messages.text("imports.documents"),
                                ENDINGS.stream().map(ending -> "*." + ending).toList()),
                        new ExtensionFilter(messages.text("imports.allFiles"), "*.*"));
        @Nullable File chosen = chooser.showOpenDialog(owner);
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /** The first of some dropped files that can be read. */
    public static Optional<Path> readable(List<File> files) {
        return files.stream().map(File::toPath).filter(ImportChooser::readable).findFirst();
    }

    private static boolean readable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
