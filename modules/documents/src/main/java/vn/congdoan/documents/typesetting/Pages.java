package vn.congdoan.documents.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Sheet;

/// The pages of one document, written one after the other.
final class Pages implements Paper {

    private final PDDocument document = new PDDocument();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final COSDictionary resources = new COSDictionary();
    private final Glyphs glyphs = new Glyphs();
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<List<Tag>> marked = new ArrayList<>();
    private @Nullable Ink ink;
    private @Nullable Sheet sheet;

    /// Ends the last page and begins one.
    @Override
    public Ink open(Sheet next) {
        close();
        sheet = next;
        ink = new Ink(next, marked.size(), glyphs);
        return ink;
    }

    private void close() {
        if (ink == null || sheet == null) {
            return;
        }
        var content = ink.finish();
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        page.setResources(new PDResources(resources));
        try {
            var packed = Deflated.with(deflater, content.buffer(), content.length());
            page.getCOSObject().setItem(COSName.CONTENTS, Deflated.stream(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
        pages.add(page.getCOSObject());
        marked.add(ink.marked());
        ink = null;
    }

    Pdf finish(String title, Tag root) {
        try {
            close();
            resources.addAll(glyphs.resources());
            Particulars.write(document, title);
            Structure.write(document.getDocumentCatalog().getCOSObject(), root, pages, marked);
            var bytes = new ByteArrayOutputStream(150_000);
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), marked.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives back what the document holds, written or not.
    void release() {
        deflater.end();
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
