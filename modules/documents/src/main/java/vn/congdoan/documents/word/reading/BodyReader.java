package vn.congdoan.documents.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.document.Span;

/// Reads a file from its first to its last paragraph.
final class BodyReader {

    private final WordFile file;
    private final Left left;
    private final List<Piece> pieces = new ArrayList<>();
    private int paragraphs;
    private int tables;

    BodyReader(WordFile file, Left left) {
        this.file = file;
        this.left = left;
    }

    List<Piece> read() {
        blocks(file.body());
        return pieces;
    }

    private void blocks(Element within) {
        for (var block : within.children()) {
            switch (block.name()) {
                case "p" -> {
                    paragraphs++;
                    pieces.addAll(lines(block, Left.paragraph(paragraphs)));
                }
                case "tbl" -> pieces.add(table(block, ++tables));
                case "sectPr", "sdtPr", "sdtEndPr" -> { }
                default -> blocks(block);
            }
        }
    }

    static String style(Element paragraph) {
        return paragraph.child("pPr").map(p -> p.value("pStyle")).orElse("");
    }

    private Optional<Element> property(Element paragraph, String name) {
        return paragraph.child("pPr").flatMap(p -> p.child(name)).or(() -> file.looks().paragraph(style(paragraph), name));
    }

    private List<Piece.Line> lines(Element paragraph, Message where) {
        boolean centred = property(paragraph, "jc").map(jc -> jc.attribute("val").equals("center")).orElse(false);
        boolean outline = property(paragraph, "outlineLvl").map(o -> o.attribute("val").matches("[0-8]")).orElse(false);
        var mark = property(paragraph, "numPr").map(this::mark).orElse("");
        var lines = new ArrayList<Piece.Line>();
        for (var spans : split(new RunReader(file, left, where, style(paragraph)).read(paragraph))) {
            lines.add(new Piece.Line(paragraphs, lines.isEmpty() ? mark : "", spans, centred, outline));
        }
        return lines;
    }

    private String mark(Element numbered) {
        var level = numbered.value("ilvl");
        return file.lists().next(numbered.value("numId"), level.matches("\\d") ? Integer.parseInt(level) : 0);
    }

    private static List<List<Span>> split(List<Span> spans) {
        var lines = new ArrayList<List<Span>>();
        lines.add(new ArrayList<>());
        for (var span : spans) {
            if (span.text().equals("\n")) {
                lines.add(new ArrayList<>());
            } else {
                lines.getLast().add(span);
            }
        }
        return lines;
    }

    private Piece.Ruled table(Element table, int number) {
        var rows = new ArrayList<Piece.Row>();
        table.children().forEach(child -> rows(child, number, rows));
        return new Piece.Ruled(number, rows);
    }

    private void rows(Element child, int number, List<Piece.Row> rows) {
        if (child.name().equals("tr")) {
            boolean head = child.child("trPr").flatMap(p -> p.flag("tblHeader")).orElse(false);
            var cells = new ArrayList<Piece.Cell>();
            cells(child, number, cells);
            rows.add(new Piece.Row(head, cells));
        } else if (child.name().startsWith("sdt") || child.name().equals("ins")) {
            child.children().forEach(inside -> rows(inside, number, rows));
        }
    }

    private void cells(Element within, int number, List<Piece.Cell> cells) {
        for (var child : within.children()) {
            if (child.name().equals("tc")) {
                cells.add(cell(child, number));
            } else if (child.name().startsWith("sdt")) {
                cells(child, number, cells);
            }
        }
    }

    private Piece.Cell cell(Element cell, int number) {
        var properties = cell.child("tcPr");
        var span = properties.map(p -> p.value("gridSpan")).orElse("");
        var merge = properties.flatMap(p -> p.child("vMerge"));
        boolean opens = merge.map(m -> m.attribute("val").equals("restart")).orElse(false);
        var lines = new ArrayList<Piece.Line>();
        inside(cell, number, lines);
        return new Piece.Cell(lines, span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1, merge.isPresent() && !opens, opens,
                cell.child("p").flatMap(p -> property(p, "jc")).map(jc -> jc.attribute("val")).orElse(""));
    }

    private void inside(Element within, int number, List<Piece.Line> lines) {
        for (var child : within.children()) {
            switch (child.name()) {
                case "p" -> {
                    paragraphs++;
                    lines.addAll(lines(child, Left.table(number)));
                }
                case "tbl" -> {
                    left.add("nested", Left.table(number));
                    inside(child, number, lines);
                }
                case "tcPr", "tblPr", "trPr", "tblGrid", "sdtPr" -> { }
                default -> inside(child, number, lines);
            }
        }
    }
}
