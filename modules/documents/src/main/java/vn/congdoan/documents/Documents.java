package vn.congdoan.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.screen.ScreenWriter;
import vn.congdoan.documents.typesetting.Batch;
import vn.congdoan.documents.typesetting.Typesetter;
import vn.congdoan.documents.word.WordWriter;

/// The door: prints documents, writes them as Word files and shows them. Safe for use by several threads at a time.
@Component
public class Documents {

    /// Sets the document on A4 after NĐ 30/2020, PL I and writes it as PDF. The same document gives the same bytes.
    ///
    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf print(Document document) {
        return new Typesetter(Profile.DECREE_30).print(document, Medium.PAPER);
    }

    /// The same after the profile of the document's date.
    ///
    /// @throws Unprintable as [#print(Document)]
    public Pdf print(Document document, Profile profile, Medium medium) {
        return new Typesetter(profile).print(document, medium);
    }

    /// Prints an annex as a file of its own, as one is sent beside a document that is signed as a file.
    ///
    /// @param number of the annex, from 1
    /// @param signed text form of the signature, `78/KH-LĐLĐ; 2024-06-11T09:30:15+07:00`, set at the top right of page 1
    ///               (NĐ 30/2020, PL I, II.8); empty text when there is none
    /// @throws Unprintable as [#print(Document)]
    public Pdf printAnnex(Document document, int number, Profile profile, String signed) {
        return new Typesetter(profile).printAnnex(document, number, Medium.ELECTRONIC, signed);
    }

    /// Prints many documents in their order, several at a time, and hands them over as one file; takes them from the
    /// stream only as fast as they are printed. Nothing is written before all of them are printed. The same documents
    /// give the same bytes.
    ///
    /// @throws Unprintable as in [#print(Document)], with the name of the document
    public void batch(Stream<Named> documents, Profile profile, Medium medium, Binding binding, OutputStream out)
            throws IOException {
        new Batch(new Typesetter(profile), medium).print(documents, binding, out);
    }

    /// The same document as a `.docx` for staff to go on editing: components in named styles, real tables, footnotes and
    /// sections. The same document gives the same bytes.
    ///
    /// @throws Unprintable as [#print(Document)]
    public byte[] word(Document document, Profile profile, Medium medium) {
        return new WordWriter(profile).write(document, medium);
    }

    /// The same document as a fragment of a web page, styled by `/documents/preview.css`. Shows also what cannot be
    /// printed; placeholders without a figure carry the class `missing`.
    public String screen(Document document, Profile profile) {
        return new ScreenWriter(profile).write(document, Medium.PAPER);
    }
}
