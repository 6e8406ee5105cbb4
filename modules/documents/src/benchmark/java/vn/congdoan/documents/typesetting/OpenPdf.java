package vn.congdoan.documents.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// OpenPDF as people use it: paragraphs and PdfPTables, fonts embedded and read once per process, no tags.
final class OpenPdf {

    /// From there on the type is made small enough that no word is cut.
    static final int MANY_COLUMNS = 8;

    private final BaseFont[] faces = new BaseFont[4];

    OpenPdf(FontFiles files) throws IOException {
        for (int i = 0; i < faces.length; i++) {
            // from memory: from a file it would read each font byte by byte for every document
            var file = files.files()[i].toPath();
            faces[i] = BaseFont.createFont(file.getFileName().toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
                    Files.readAllBytes(file), null);
        }
    }

    byte[] print(vn.congdoan.documents.Document document) {
        var out = new ByteArrayOutputStream();
        var pdf = new Document(PageSize.A4, mm(30), mm(20), mm(20), mm(20));
        var writer = PdfWriter.getInstance(pdf, out);
        writer.setPageEvent(new PageNumbers(font(Face.REGULAR, 13)));
        pdf.open();
        heading(pdf, document);
        title(pdf, document.type(), document.subject());
        document.body().forEach(block -> block(pdf, block));
        signing(pdf, document.signature(), document.recipients());
        document.annexes().forEach(annex -> annex(pdf, annex, document));
        pdf.close();
        return out.toByteArray();
    }

    private static float mm(double millimetres) {
        return (float) Sheet.mm(millimetres);
    }

    private Font font(Face face, float size) {
        return new Font(faces[face.ordinal()], size);
    }

    private void heading(Document pdf, vn.congdoan.documents.Document document) {
        var heading = document.heading();
        var table = new PdfPTable(new float[] {68, 92});
        table.setWidthPercentage(100);
        var left = new Phrase(16, String.join("\n", heading.governingBody()) + "\n", font(Face.REGULAR, 12));
        left.add(new Chunk(String.join("\n", heading.body()) + "\n", font(Face.BOLD, 12)));
        left.add(new Chunk(Phrases.number(heading), font(Face.REGULAR, 13)));
        var right = new Phrase(16, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n", font(Face.BOLD, 13));
        right.add(new Chunk(Phrases.date(heading), font(Face.ITALIC, 14)));
        table.addCell(bare(left, Element.ALIGN_CENTER));
        table.addCell(bare(right, Element.ALIGN_CENTER));
        pdf.add(table);
    }

    private static PdfPCell bare(Phrase phrase, int align) {
        var cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(align);
        return cell;
    }

    private void title(Document pdf, String... lines) {
        for (var line : lines) {
            if (!line.isEmpty()) {
                paragraph(pdf, List.of(new Chunk(line, font(Face.BOLD, 14))), Element.ALIGN_CENTER, 0);
            }
        }
    }

    private static void paragraph(Document pdf, List<Chunk> chunks, int align, float indent) {
        var paragraph = new Paragraph(18.5f);
        paragraph.addAll(chunks);
        paragraph.setAlignment(align);
        paragraph.setFirstLineIndent(indent);
        paragraph.setSpacingBefore(6);
        pdf.add(paragraph);
    }

    private void block(Document pdf, Block block) {
        switch (block) {
            case Block.LegalBasis basis -> running(pdf, "", List.of(Span.of(basis.text())), Face.ITALIC);
            case Block.Centred centred -> paragraph(pdf, chunks("", centred.spans(), Face.BOLD), Element.ALIGN_CENTER, 0);
            case Block.Paragraph paragraph -> running(pdf, "", paragraph.spans(), Face.REGULAR);
            case Block.Item item -> running(pdf, "- ", item.spans(), Face.REGULAR);
            case Block.Numbered numbered -> running(pdf, numbered.number() + " ", numbered.text(),
                    numbered.level() == Block.Level.POINT ? Face.REGULAR : Face.BOLD);
            case Table table -> pdf.add(table(table));
        }
    }

    private void running(Document pdf, String opening, List<Span> spans, Face face) {
        paragraph(pdf, chunks(opening, spans, face), Element.ALIGN_JUSTIFIED, mm(10));
    }

    private List<Chunk> chunks(String opening, List<Span> spans, Face base) {
        var chunks = new ArrayList<Chunk>();
        if (!opening.isEmpty()) {
            chunks.add(new Chunk(opening, font(base, 14)));
        }
        spans.forEach(span -> chunks.add(new Chunk(span.text(), font(base.with(span.bold(), span.italic()), 14))));
        return chunks;
    }

    private PdfPTable table(Table table) {
        var widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) table.columns().get(i).width();
        }
        var grid = new PdfPTable(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(8);
        grid.setHeaderRows(table.head().size());
        float size = widths.length > MANY_COLUMNS ? 8 : widths.length > 4 ? 10 : 12;
        var bold = font(Face.BOLD, size);
        var plain = font(Face.REGULAR, size);
        table.head().forEach(row -> row.cells().forEach(cell -> grid.addCell(cell(cell, bold, Element.ALIGN_CENTER))));
        for (var row : table.rows()) {
            int column = 0;
            for (var cell : row.cells()) {
                var align = cell.align() != null ? cell.align() : table.columns().get(Math.min(column, widths.length - 1)).align();
                grid.addCell(cell(cell, row.kind() != Table.Kind.PLAIN || cell.bold() ? bold : plain, switch (align) {
                    case LEFT -> Element.ALIGN_LEFT;
                    case CENTRE -> Element.ALIGN_CENTER;
                    case RIGHT -> Element.ALIGN_RIGHT;
                }));
                column += cell.columnSpan();
            }
        }
        return grid;
    }

    private static PdfPCell cell(Table.Cell cell, Font font, int align) {
        var made = new PdfPCell(new Phrase(cell.text(), font));
        made.setColspan(cell.columnSpan());
        made.setRowspan(cell.rowSpan());
        made.setHorizontalAlignment(align);
        made.setVerticalAlignment(Element.ALIGN_MIDDLE);
        made.setBorderWidth(0.5f);
        return made;
    }

    private void signing(Document pdf, Signature signature, List<String> recipients) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        var left = new Phrase(13, recipients.isEmpty() ? "" : "Nơi nhận:\n", font(Face.BOLD_ITALIC, 12));
        recipients.forEach(line -> left.add(new Chunk("- " + line + "\n", font(Face.REGULAR, 11))));
        var right = new Phrase(16, String.join("\n", signature.capacity()) + "\n\n\n\n" + signature.name(), font(Face.BOLD, 14));
        table.addCell(bare(left, Element.ALIGN_LEFT));
        table.addCell(bare(right, Element.ALIGN_CENTER));
        pdf.add(table);
    }

    private void annex(Document pdf, Annex annex, vn.congdoan.documents.Document document) {
        pdf.newPage();
        title(pdf, annex.body().toArray(String[]::new));
        title(pdf, annex.title().toArray(String[]::new));
        title(pdf, annex.subtitle());
        if (annex.attachedTo() != null) {
            var line = Phrases.attached(annex.attachedTo(), document.heading(), Medium.PAPER);
            paragraph(pdf, List.of(new Chunk(line, font(Face.ITALIC, 13))), Element.ALIGN_CENTER, 0);
        }
        annex.blocks().forEach(block -> block(pdf, block));
        if (annex.signature() != null) {
            signing(pdf, annex.signature(), List.of());
        }
    }

    private static final class PageNumbers extends PdfPageEventHelper {

        private final Font font;

        PageNumbers(Font font) {
            this.font = font;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document pdf) {
            if (writer.getPageNumber() > 1) {
                var number = new Phrase(Integer.toString(writer.getPageNumber()), font);
                ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER, number, mm(110), mm(283), 0);
            }
        }
    }
}
