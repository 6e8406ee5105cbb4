package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import vn.congdoan.documents.Pdf;

/// The rules and frames of a page read back from a file, in points from the upper left corner.
final class Drawing {

    /// A rule from there to there.
    record Stroke(double x, double y, double toX, double toY, double thickness) {

        double length() {
            return toX - x;
        }

        double middle() {
            return (x + toX) / 2;
        }
    }

    record Frame(double x, double y, double width, double height, boolean red, boolean filled) {
    }

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Double> operands = new ArrayList<>();
    private final List<Frame> pending = new ArrayList<>();
    private double height;
    private double thickness;
    private double x;
    private double y;
    private boolean red;

    /// @param page from 1
    static Drawing of(Pdf pdf, int page) {
        var drawing = new Drawing();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var on = document.getPage(page - 1);
            drawing.height = on.getMediaBox().getHeight();
            for (var token : new PDFStreamParser(on).parse()) {
                drawing.take(token);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return drawing;
    }

    private void take(Object token) {
        if (token instanceof COSNumber number) {
            operands.add((double) number.floatValue());
        } else if (token instanceof Operator operator) {
            apply(operator.getName());
            operands.clear();
        }
    }

    private void apply(String operator) {
        switch (operator) {
            case "w" -> thickness = operands.getFirst();
            case "RG" -> red = operands.getFirst() == 1;
            case "G" -> red = false;
            case "m" -> move();
            case "l" -> {
                strokes.add(new Stroke(x, y, operands.get(0), height - operands.get(1), thickness));
                move();
            }
            case "re" -> pending.add(new Frame(operands.get(0), height - operands.get(1) - operands.get(3), operands.get(2),
                    operands.get(3), red, false));
            case "S" -> paint(false);
            case "f" -> paint(true);
            default -> { }
        }
    }

    private void move() {
        x = operands.get(0);
        y = height - operands.get(1);
    }

    private void paint(boolean filled) {
        pending.forEach(f -> frames.add(new Frame(f.x(), f.y(), f.width(), f.height(), f.red(), filled)));
        pending.clear();
    }

    /// From top to bottom.
    List<Stroke> rules() {
        return strokes.stream().sorted((a, b) -> Double.compare(a.y(), b.y())).toList();
    }

    List<Frame> frames() {
        return frames.stream().filter(frame -> !frame.filled()).toList();
    }

    List<Frame> tiles() {
        return frames.stream().filter(Frame::filled).toList();
    }
}
