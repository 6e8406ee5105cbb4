package vn.congdoan.documents.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/// Compressed bytes.
public final class Deflated {

    private Deflated() {
    }

    /// Slow and small: for what is prepared once per process.
    public static byte[] best(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return with(deflater, plain, plain.length);
        } finally {
            deflater.end();
        }
    }

    /// With a deflater that is reset first and may be used again.
    public static byte[] with(Deflater deflater, byte[] plain, int length) {
        deflater.reset();
        deflater.setInput(plain, 0, length);
        deflater.finish();
        var packed = new byte[length / 3 + 256];
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        return Arrays.copyOf(packed, size);
    }
}
