package vn.congdoan.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Says that a running application uses a folder; the operating system lets go of it when the process ends.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // answered below like a lock of another process
        }
        channel.close();
        throw new DatabaseUnavailable("Another Congdoan is already running on the data in " + folder.toAbsolutePath()
                + ". Stop it, or choose another folder with CONGDOAN_DATA_DIR.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
