package vn.sen.desktop.parts.pages;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Background;
import vn.sen.writing.PageImages;
import vn.sen.writing.Typeset;

/** Draws the pages of one document away from the JavaFX thread, one after the other. */
final class PagePainter {
    private final Typeset document;
    private final Background background;
    private final Source source;
    private @Nullable Runnable pending;

    PagePainter(Typeset document, Background background) {
        this.document = document;
        this.background = background;
        this.source = new Source(document);
    }

    boolean paints(Typeset other) {
        return document == other;
    }

    boolean busy() {
        return pending != null;
    }

    /** Draws a page and hands the picture over on the JavaFX thread. */
    void paint(int page, int width, Consumer<Image> done, Consumer<Exception> failed) {
        boolean[] over = {false};
        Runnable cancel = background.run(
                () -> source.draw(page, width),
                picture -> {
                    over[0] = true;
                    pending = null;
                    done.accept(image(picture));
                },
                failure -> {
                    over[0] = true;
                    pending = null;
                    failed.accept(failure);
                });
        // Work on the calling thread is over before it could be cancelled.
        if (!over[0]) {
            pending = cancel;
        }
    }

    /** Drops what is being drawn. */
    void close() {
        if (pending != null) {
            pending.run();
            pending = null;
        }
        background.run(
                () -> {
                    source.close();
                    return true;
                },
                closed -> {},
                failure -> {});
    }

    private static Image image(PageImages.Picture picture) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                picture.width(), picture.height(), IntBuffer.wrap(picture.argb()), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(pixels);
    }

    /** The document, opened when its first page is drawn; used away from the JavaFX thread. */
    private static final class Source {
        private final Typeset document;
        private @Nullable PageImages images;

        Source(Typeset document) {
            this.document = document;
        }

        synchronized PageImages.Picture draw(int page, int width) {
            if (images == null) {
                images = new PageImages(document.pdf());
            }
            return images.draw(page, width);
        }

        synchronized void close() {
            if (images != null) {
                images.close();
                images = null;
            }
        }
    }
}
