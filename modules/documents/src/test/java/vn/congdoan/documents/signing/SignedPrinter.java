package vn.congdoan.documents.signing;

import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a signed sample for looking at.
final class SignedPrinter {

    private SignedPrinter() {
    }

    static void main(String[] arguments) throws Exception {
        Files.write(Path.of(arguments[0]), new Workshop().byBoth().bytes());
    }
}
