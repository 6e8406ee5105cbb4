package vn.congdoan.documents.typesetting;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.congdoan.documents.fonts.Typeface;

/// The four faces as files, for libraries that want some.
final class FontFiles {

    private static final String[] NAMES = {"Regular", "Bold", "Italic", "BoldItalic"};

    private final File[] files = new File[NAMES.length];

    FontFiles() throws IOException {
        Path folder = Files.createTempDirectory("fonts");
        for (int i = 0; i < NAMES.length; i++) {
            var file = folder.resolve(NAMES[i] + ".ttf");
            try (var in = Typeface.class.getResourceAsStream("/liberation/LiberationSerif-" + NAMES[i] + ".ttf")) {
                Files.write(file, Objects.requireNonNull(in).readAllBytes());
            }
            file.toFile().deleteOnExit();
            files[i] = file.toFile();
        }
        folder.toFile().deleteOnExit();
    }

    /// By ordinal of the [Face].
    File[] files() {
        return files;
    }
}
