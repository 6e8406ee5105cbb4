package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Pdf;

/// A printed document read back as any reader of PDF would.
final class Reading {

    /// A letter on a page, in points from the upper left corner.
    record Letter(int page, String text, double x, double baseline, double width, double size, String font) {
    }

    private final List<String> pages = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    static Reading of(Document document) {
        return new Reading(new Documents().print(document));
    }

    Reading(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(read(document, page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading(List<String> pages, List<Letter> letters) {
        this.pages.addAll(pages);
        this.letters.addAll(letters);
    }

    /// Only the pages from that on.
    Reading from(int page) {
        return new Reading(pages.subList(page - 1, pages.size()),
                letters.stream().filter(letter -> letter.page() >= page).toList());
    }

    private String read(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                letters.add(new Letter(page, at.getUnicode(), at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(),
                        at.getFontSize(), at.getFont().getName()));
                super.processTextPosition(at);
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// Text of a page, counted from 1.
    String page(int number) {
        return pages.get(number - 1);
    }

    List<String> lines(int page) {
        return Arrays.stream(page(page).split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    int pages() {
        return pages.size();
    }

    List<Letter> letters() {
        return letters;
    }

    /// All text without blanks, in the order in which it is drawn.
    String drawn() {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text().strip()));
        return text.toString();
    }
}
