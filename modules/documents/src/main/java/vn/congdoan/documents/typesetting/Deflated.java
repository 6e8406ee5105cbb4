package vn.congdoan.documents.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Compressed bytes and the streams that carry them.
final class Deflated {

    private Deflated() {
    }

    /// Slow and small: for what is prepared once per process.
    static byte[] best(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return with(deflater, plain, plain.length);
        } finally {
            deflater.end();
        }
    }

    /// With a deflater that is reset first and may be used again.
    static byte[] with(Deflater deflater, byte[] plain, int length) {
        deflater.reset();
        deflater.setInput(plain, 0, length);
        deflater.finish();
        var packed = new ByteArrayOutputStream(length / 2 + 64);
        var chunk = new byte[8192];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        return packed.toByteArray();
    }

    /// A stream of bytes that are deflated already.
    static COSStream stream(byte[] packed) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }
}
