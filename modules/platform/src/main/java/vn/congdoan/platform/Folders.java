package vn.congdoan.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// The few things we do with whole folders.
final class Folders {

    private Folders() {
    }

    interface Filling {
        void fill(Path empty) throws IOException, InterruptedException;
    }

    /// Makes a folder once, whoever comes first; the others wait. It appears whole or not at all.
    static Path once(Path parent, String name, Filling filling) throws IOException, InterruptedException {
        var folder = parent.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(parent);
        try (var channel = FileChannel.open(parent.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!Files.isDirectory(folder)) {
                var whole = Files.createTempDirectory(parent, name);
                filling.fill(whole);
                Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        }
    }

    /// Makes the folder, where it does not exist, and closes it to everybody but its owner.
    static void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Writes what nobody but the owner may read, at no moment; an earlier file of that name is gone.
    static Path writeSecret(Path folder, String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        if (posix(folder)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, content);
    }

    private static boolean posix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }
}
