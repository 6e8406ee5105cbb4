package vn.congdoan.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import vn.congdoan.documents.typesetting.Gauge;
import vn.congdoan.documents.typesetting.Typed;
import vn.congdoan.spi.document.Span;

/// Writes text into paragraphs.
final class Letters {

    private Letters() {
    }

    static XWPFParagraph styled(XWPFParagraph paragraph, Style style) {
        paragraph.setStyle(style.id());
        return paragraph;
    }

    static XWPFParagraph say(XWPFParagraph paragraph, String text) {
        return say(paragraph, List.of(Span.of(text)));
    }

    static XWPFParagraph say(XWPFParagraph paragraph, List<Span> spans) {
        for (var span : Typed.prose(spans)) {
            if (!span.text().isEmpty()) {
                run(paragraph, span);
            }
            if (!span.note().isEmpty()) {
                note(paragraph, span.note());
            }
        }
        return paragraph;
    }

    /// The lines a centred text is broken into stay one paragraph.
    static XWPFParagraph lines(XWPFParagraph paragraph, List<Gauge.Centred> lines) {
        var run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i).text(), i);
        }
        return paragraph;
    }

    /// In a cell typed line ends are kept.
    ///
    /// @param size in points
    static void cell(XWPFParagraph paragraph, List<Span> spans, boolean bold, double size) {
        // else an empty cell would be as high as its style's type
        mark(paragraph, size);
        boolean first = true;
        for (var line : Typed.lines(spans)) {
            if (!first) {
                paragraph.createRun().addBreak();
            }
            first = false;
            for (var span : line) {
                var run = run(paragraph, span);
                run.setFontSize(size);
                if (bold) {
                    run.setBold(true);
                }
                if (!span.note().isEmpty()) {
                    note(paragraph, span.note());
                }
            }
        }
    }

    private static void mark(XWPFParagraph paragraph, double size) {
        var mark = paragraph.getCTP().getPPr().addNewRPr();
        mark.addNewSz().setVal(Look.halves(size));
        mark.addNewSzCs().setVal(Look.halves(size));
    }

    private static XWPFRun run(XWPFParagraph paragraph, Span span) {
        XWPFRun run = paragraph.createRun();
        if (span.bold()) {
            run.setBold(true);
        }
        if (span.italic()) {
            run.setItalic(true);
        }
        if (span.raised()) {
            run.setVerticalAlignment(STVerticalAlignRun.SUPERSCRIPT.toString());
        }
        run.setText(span.text());
        return run;
    }

    private static void note(XWPFParagraph paragraph, List<Span> text) {
        var note = paragraph.getDocument().createFootnote();
        var written = styled(note.createParagraph(), Style.NOTE);
        written.createRun().setText(" ");
        say(written, text);
        paragraph.addFootnoteReference(note);
    }
}
