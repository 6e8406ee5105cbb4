package vn.congdoan.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Where a file is written to; counts the bytes and takes their fingerprint.
final class Target {

    private final OutputStream out;
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();
    private long position;

    Target(OutputStream out) {
        this.out = out;
    }

    long position() {
        return position;
    }

    void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        first.update(bytes, 0, length);
        second.update(bytes, 0, length);
        position += length;
    }

    void flush() throws IOException {
        out.flush();
    }

    /// Sixteen bytes in hexadecimal digits, the same for the same bytes.
    String fingerprint() {
        return "%08X%08X%016X".formatted(first.getValue(), second.getValue(), position);
    }
}
