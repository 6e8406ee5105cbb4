package vn.congdoan.documents.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;

/// Sets a document in type and writes it as PDF/A-2a and PDF/UA-1. The same document gives the same bytes; safe for
/// use by several threads at a time.
public final class Typesetter {

    private final Profile profile;

    public Typesetter(Profile profile) {
        this.profile = profile;
    }

    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf print(Document document, Medium medium) {
        return written(set(document, medium));
    }

    /// Prints a document that is signed as a file, with empty fields for the person's and the organisation's signature.
    ///
    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf printSignable(Document document) {
        var leaves = set(document, Medium.ELECTRONIC);
        return SignatureFields.added(written(leaves), Objects.requireNonNull(leaves.room()));
    }

    /// Prints an annex alone as a file of its own, its footnotes counted as in the whole document.
    ///
    /// @param number of the annex, from 1
    /// @param signed text form of the organisation's signature at the top right of page 1, for example
    ///               `78/KH-LĐLĐ; 2024-06-11T09:30:15+07:00` (NĐ 30/2020, PL I, II.8); empty text when there is none
    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf printAnnex(Document document, int number, Medium medium, String signed) {
        return written(paged(pages -> new DocumentSetter(profile, medium, pages).set(document, number, signed)));
    }

    static Pdf written(Leaves leaves) {
        var out = new ByteArrayOutputStream(160_000);
        try (var volume = new Volume(out, false)) {
            volume.add(leaves);
            volume.end(leaves.title());
            return new Pdf(out.toByteArray(), volume.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Leaves set(Document document, Medium medium) {
        return paged(pages -> new DocumentSetter(profile, medium, pages).set(document));
    }

    private static Leaves paged(Function<Pages, Leaves> setting) {
        var pages = new Pages();
        try {
            return setting.apply(pages);
        } finally {
            pages.release();
        }
    }
}
