package vn.congdoan.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a file again so that it does not tell when it was packed.
final class Timeless {

    /// The first moment a ZIP can tell.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {
    }

    static byte[] zip(byte[] packed) throws IOException {
        var bytes = new ByteArrayOutputStream(packed.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed)); var out = new ZipOutputStream(bytes)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var again = new ZipEntry(part.getName());
                again.setTimeLocal(ALWAYS);
                out.putNextEntry(again);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
