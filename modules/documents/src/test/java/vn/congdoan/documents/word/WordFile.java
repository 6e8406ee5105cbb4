package vn.congdoan.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Words;

/// A Word file read back with POI, as Word would show it.
record WordFile(XWPFDocument word) {

    static WordFile of(Document document) {
        return of(document, Medium.PAPER);
    }

    static WordFile of(Document document, Medium medium) {
        try {
            var bytes = new WordWriter(Profile.DECREE_30).write(document, medium);
            return new WordFile(new XWPFDocument(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All words in order, footnotes last.
    List<String> words() {
        var words = new ArrayList<String>();
        words(word.getBodyElements(), words);
        word.getFootnotes().forEach(note -> note.getParagraphs().forEach(p -> words.addAll(Words.in(text(p)))));
        return words;
    }

    private static void words(List<IBodyElement> elements, List<String> words) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> words.addAll(Words.in(text(paragraph)));
                case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells().forEach(
                        cell -> words(cell.getBodyElements(), words)));
                default -> throw new AssertionError(element.getClass());
            }
        }
    }

    private static String text(XWPFParagraph paragraph) {
        // POI writes the notes behind the paragraph
        var text = paragraph.getText().replaceAll("\\[footnoteRef:\\d+]", "").replaceAll(" \\[\\d+:  .*", "");
        return Style.ITEM.id().equals(paragraph.getStyle()) ? "- " + text : text;
    }

    /// The first paragraph that says this, in tables too.
    XWPFParagraph paragraph(String text) {
        return paragraphs(word.getBodyElements()).stream().filter(p -> p.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not there"));
    }

    private static List<XWPFParagraph> paragraphs(List<IBodyElement> elements) {
        var all = new ArrayList<XWPFParagraph>();
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(
                        cell -> all.addAll(paragraphs(cell.getBodyElements()))));
            }
        }
        return all;
    }
}
