package vn.congdoan.documents.seals;

import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// The drawing of a signature or seal on transparent ground, without empty borders.
final class Picture {

    private static final int VISIBLE = 16;
    /// Pixels of the longer side that print sharply at 50 mm.
    private static final int ENOUGH = 1000;
    private static final double MOST_INK = 0.9;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    static Picture of(byte[] file) throws Unfit {
        var read = PictureFile.read(file);
        if (!read.getColorModel().hasAlpha()) {
            throw new Unfit("opaque");
        }
        var ink = ink(read);
        if (ink.isEmpty()) {
            throw new Unfit("empty");
        }
        var cut = read.getSubimage(ink.x, ink.y, ink.width, ink.height);
        if (covered(cut) > MOST_INK) {
            throw new Unfit("opaque");
        }
        return new Picture(drawn(cut));
    }

    /// Where anything can be seen.
    private static Rectangle ink(BufferedImage image) {
        int left = image.getWidth();
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (alpha(image.getRGB(x, y)) >= VISIBLE) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static double covered(BufferedImage image) {
        long visible = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                visible += alpha(image.getRGB(x, y)) >= VISIBLE ? 1 : 0;
            }
        }
        return (double) visible / ((long) image.getWidth() * image.getHeight());
    }

    /// In colours of our own and no larger than can be seen.
    private static BufferedImage drawn(BufferedImage cut) {
        double scale = Math.min(1, (double) ENOUGH / Math.max(cut.getWidth(), cut.getHeight()));
        int width = (int) Math.max(1, Math.round(cut.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(cut.getHeight() * scale));
        var own = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = own.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(cut, 0, 0, width, height, null);
        pen.dispose();
        return own;
    }

    private static int alpha(int argb) {
        return argb >>> 24;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /// The colour of the ink on average, as red, green and blue from 0 to 255.
    int[] colour() {
        long[] sums = new long[4];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int weight = alpha(argb);
                sums[0] += (long) weight * (argb >> 16 & 0xFF);
                sums[1] += (long) weight * (argb >> 8 & 0xFF);
                sums[2] += (long) weight * (argb & 0xFF);
                sums[3] += weight;
            }
        }
        return new int[] {(int) (sums[0] / sums[3]), (int) (sums[1] / sums[3]), (int) (sums[2] / sums[3])};
    }

    byte[] png() {
        return PictureFile.write(image);
    }
}
