package vn.congdoan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path parent;

    @Test
    void ownedFolderIsClosedToOthersAlsoWhenItWasOpenBefore() throws IOException {
        var open = Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        var fresh = parent.resolve("not/yet/there");
        Folders.own(open);
        Folders.own(fresh);
        assertThat(permissions(open)).isEqualTo("rwx------");
        assertThat(permissions(fresh)).isEqualTo("rwx------");
    }

    @Test
    void secretIsReadByItsOwnerOnlyAlsoInPlaceOfAnOpenFile() throws IOException {
        var file = Files.writeString(parent.resolve("secret"), "an earlier and longer one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Folders.writeSecret(parent, "secret", "new");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("new");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
