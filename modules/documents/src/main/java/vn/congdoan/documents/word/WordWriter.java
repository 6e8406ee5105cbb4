package vn.congdoan.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;

/// Writes a document as a Word file that can be edited: components in named styles, the author's numbers as text, real
/// footnotes, tables and sections. The same document gives the same bytes; safe for use by several threads at a time.
public final class WordWriter {

    private final Profile profile;

    public WordWriter(Profile profile) {
        this.profile = profile;
    }

    /// @return a `.docx`
    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public byte[] write(Document document, Medium medium) {
        var manuscript = Manuscript.begin(profile);
        try (var word = manuscript.word()) {
            new DocumentWriter(manuscript).write(document, medium);
            Particulars.write(word, document);
            var out = new ByteArrayOutputStream();
            word.write(out);
            return Timeless.zip(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
