package vn.congdoan.documents.seals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads and writes pictures. What was brought is measured before it is unpacked, and only its pixels are kept.
final class PictureFile {

    static final int MOST_KILOBYTES = 1024;
    static final int LEAST_PIXELS = 100;
    static final int MOST_PIXELS = 3000;

    private PictureFile() {
    }

    static BufferedImage read(byte[] file) throws Unfit {
        if (file.length > MOST_KILOBYTES * 1024) {
            throw new Unfit("large", MOST_KILOBYTES);
        }
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            measure(reader);
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            throw new Unfit("no-png");
        } finally {
            reader.dispose();
        }
    }

    private static void measure(ImageReader reader) throws IOException, Unfit {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
            throw new Unfit("pixels", width, height, LEAST_PIXELS, MOST_PIXELS);
        }
    }

    static byte[] write(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
