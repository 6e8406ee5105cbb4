package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP of PDF files, which are stored as they are: they cannot shrink any further.
final class Archive implements AutoCloseable {

    /// The earliest time that a ZIP can hold, so that the same files give the same bytes.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// @param name without the ending
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record File(String name, byte[] bytes) {
    }

    private final ZipOutputStream out;
    private final Set<String> taken = new HashSet<>();

    Archive(OutputStream out) {
        this.out = new ZipOutputStream(out);
        this.out.setMethod(ZipOutputStream.STORED);
    }

    void add(File file) throws IOException {
        var entry = new ZipEntry(free(file.name()));
        var sum = new CRC32();
        sum.update(file.bytes());
        entry.setCrc(sum.getValue());
        entry.setSize(file.bytes().length);
        entry.setTimeLocal(ALWAYS);
        out.putNextEntry(entry);
        out.write(file.bytes());
        out.closeEntry();
    }

    /// Codes of documents hold slashes, which would lead into folders; and some systems take small letters for capitals.
    private String free(String name) {
        var plain = name.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-").strip();
        var free = plain;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = plain + " (" + i + ")";
        }
        return free + ".pdf";
    }

    @Override
    public void close() throws IOException {
        out.finish();
    }
}
