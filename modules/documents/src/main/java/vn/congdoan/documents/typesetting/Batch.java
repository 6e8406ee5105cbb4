package vn.congdoan.documents.typesetting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.congdoan.documents.Binding;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Named;
import vn.congdoan.documents.Unprintable;

/// Prints many documents as one file. Sets several at a time, writes one after the other, and keeps in memory only
/// those that wait for their turn.
public final class Batch {

    private static final int BUFFER = 1 << 16;

    private final Typesetter typesetter;
    private final Medium medium;

    public Batch(Typesetter typesetter, Medium medium) {
        this.typesetter = typesetter;
        this.medium = medium;
    }

    /// Everything is written to a file of its own first: an unprintable document leaves nothing behind.
    ///
    /// @throws Unprintable with the name of the document
    public void print(Stream<Named> documents, Binding binding, OutputStream out) throws IOException {
        var spool = Files.createTempFile("batch", ".spool");
        try {
            write(documents, binding, spool);
            Files.copy(spool, out);
        } finally {
            Files.delete(spool);
        }
    }

    private void write(Stream<Named> documents, Binding binding, Path spool) throws IOException {
        try (documents; var out = new BufferedOutputStream(Files.newOutputStream(spool), BUFFER)) {
            switch (binding) {
                case Binding.Book book -> book(documents, book.title(), out);
                case Binding.Zip _ -> zip(documents, out);
            }
        }
    }

    private void book(Stream<Named> documents, String title, OutputStream out) throws IOException {
        try (var volume = new Volume(out, true)) {
            Crew.work(documents.iterator(), named -> set(named).called(named.name()), volume::add);
            if (volume.pages() == 0) {
                throw new IllegalArgumentException("there is no document to print");
            }
            volume.end(title);
        }
    }

    private Leaves set(Named named) {
        try {
            return typesetter.set(named.document(), medium);
        } catch (Unprintable e) {
            throw e.in(named.name());
        }
    }

    private void zip(Stream<Named> documents, OutputStream out) throws IOException {
        try (var archive = new Archive(out)) {
            Crew.work(documents.iterator(), this::file, archive::add);
        }
    }

    private Archive.File file(Named named) {
        return new Archive.File(named.name(), Typesetter.written(set(named)).bytes());
    }
}
