package vn.congdoan.platform.sheet;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.congdoan.kernel.Message;

/// The zip around a workbook. It is measured by really unpacking it, as sizes written in a file may lie, and by the
/// same library that the workbook's reader uses, as two readers may see two different zips in one file.
final class Archive {

    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final int MAX_ENTRIES = 500;

    private final String name;
    private final long allowed;
    private long unpacked;

    private Archive(String name, int packed) {
        this.name = name;
        allowed = Math.min(MAX_UNPACKED, Math.max(1024 * 1024, (long) packed * MAX_RATIO));
    }

    static void check(String name, byte[] content) {
        try (var channel = new SeekableInMemoryByteChannel(content);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var entries = Collections.list(zip.getEntries());
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw new UnreadableFile(name, Message.of("platform.sheet.other-zip"));
            }
            if (entries.size() > MAX_ENTRIES) {
                throw bomb(name);
            }
            var measured = new Archive(name, content.length);
            for (var entry : entries) {
                measured.unpack(zip, entry);
            }
        } catch (IOException damaged) {
            throw new UnreadableFile(name, Message.of("platform.sheet.damaged"));
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var buffer = new byte[32 * 1024];
        try (var stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                unpacked += read;
                if (unpacked > allowed) {
                    throw bomb(name);
                }
            }
        }
    }

    private static UnreadableFile bomb(String name) {
        return new UnreadableFile(name, Message.of("platform.sheet.zip-bomb"));
    }
}
