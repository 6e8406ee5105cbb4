package vn.congdoan.documents.word.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The XML parts of a packed file. Looks before it unpacks: what is too big, not packed, locked or carries programs is
/// refused; nothing outside the file is ever fetched.
final class Parts {

    private static final int MOST_BYTES = 20 << 20;
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_IN_A_PART = 16 << 20;
    private static final int MOST_PARTS = 4000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;

    private Parts() {
    }

    static Parts of(byte[] file) throws BadFile {
        if (file.length == 0) {
            throw BadFile.because("empty");
        }
        if (file.length > MOST_BYTES) {
            throw BadFile.because("too-large", MOST_BYTES >> 20);
        }
        if (begins(file, OLE)) {
            throw BadFile.because(contains(file, LOCKED) ? "locked" : "old");
        }
        if (!begins(file, ZIP)) {
            throw BadFile.because("not-word");
        }
        var parts = new Parts();
        parts.unpack(file);
        return parts;
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(byte[] file, byte[] sought) {
        for (int i = 0; i + sought.length <= file.length; i++) {
            if (file[i] == sought[0] && Arrays.equals(file, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    private void unpack(byte[] file) throws BadFile {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw BadFile.because("unpacks");
                }
                take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw BadFile.because("damaged");
        }
    }

    private void take(String name, ZipInputStream zip) throws IOException, BadFile {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin")) {
            throw BadFile.because("macros");
        }
        boolean wanted = lower.endsWith(".xml") || lower.endsWith(".rels");
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
            unpacked += n;
            if (unpacked > MOST_UNPACKED || wanted && kept.size() + n > MOST_IN_A_PART) {
                throw BadFile.because("unpacks");
            }
            if (wanted) {
                kept.write(buffer, 0, n);
            }
        }
        if (wanted && parts.put(name.startsWith("/") ? name.substring(1) : name, kept.toByteArray()) != null) {
            throw BadFile.because("damaged");
        }
    }

    /// The root of a part, or null when there is none of this name.
    @Nullable Element read(String name) throws BadFile {
        var part = parts.get(name);
        return part == null ? null : Element.parse(part);
    }
}
