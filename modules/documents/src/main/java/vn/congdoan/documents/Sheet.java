package vn.congdoan.documents;

/// Paper and margins, in points.
public record Sheet(double width, double height, double top, double bottom, double left, double right) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    public static double mm(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    public static Sheet ofMillimetres(double width, double height, double top, double bottom, double left, double right) {
        return new Sheet(mm(width), mm(height), mm(top), mm(bottom), mm(left), mm(right));
    }

    public double textWidth() {
        return width - left - right;
    }

    public double textHeight() {
        return height - top - bottom;
    }
}
