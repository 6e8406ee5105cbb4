package vn.congdoan.documents.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.congdoan.documents.seals.SignatureImage;

/// A scrawl and a round seal of nobody.
public final class TestImages {

    private TestImages() {
    }

    public static SignatureImage signature() {
        return new SignatureImage(signaturePng(600, 240, new Color(20, 40, 170)), 45);
    }

    public static byte[] signaturePng(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(8));
        var line = new Path2D.Double();
        line.moveTo(4, height * 0.8);
        line.curveTo(width * 0.2, -height * 0.6, width * 0.3, height * 1.6, width * 0.5, height * 0.3);
        line.curveTo(width * 0.6, -height * 0.1, width * 0.5, height * 1.2, width - 4.0, height * 0.4);
        pen.draw(line);
        pen.dispose();
        return png(image);
    }

    public static SignatureImage seal() {
        var image = new BufferedImage(720, 720, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(220, 20, 30));
        pen.setStroke(new BasicStroke(16));
        pen.draw(new Ellipse2D.Double(8, 8, 704, 704));
        pen.setStroke(new BasicStroke(6));
        pen.draw(new Ellipse2D.Double(150, 150, 420, 420));
        pen.setFont(pen.getFont().deriveFont(70f));
        pen.drawString("MẪU THỬ", 215, 385);
        pen.dispose();
        return new SignatureImage(png(image), 36);
    }

    public static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
