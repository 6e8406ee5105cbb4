package vn.congdoan.platform.sheet;

import java.util.List;
import java.util.Locale;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// Reads CSV (UTF-8 or UTF-16; comma, semicolon or tab) and XLSX, whichever the content is.
public final class Sheets {

    /// Bytes of a file at most.
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_ROWS = 50_000;
    static final int MAX_COLUMNS = 200;
    static final int MAX_CELL = 2_000;

    private Sheets() {
    }

    /// @throws UnreadableFile when it is too large, empty or no table
    public static Sheet read(String fileName, byte[] content) {
        var name = fileName(fileName);
        if (content.length > MAX_BYTES) {
            throw new UnreadableFile(name, Message.of("platform.sheet.too-large", MAX_BYTES / 1024 / 1024));
        }
        var sheet = switch (Format.of(name, content)) {
            case WORKBOOK -> Workbook.read(name, content);
            case TEXT -> CsvText.read(name, content);
        };
        if (sheet.rows().isEmpty()) {
            throw new UnreadableFile(name, Message.of("platform.sheet.empty"));
        }
        return sheet;
    }

    /// Reads every sheet, hidden ones too.
    ///
    /// @throws UnreadableFile when it is too large, empty or no table
    public static Book readBook(String fileName, byte[] content) {
        var name = fileName(fileName);
        if (content.length > MAX_BYTES) {
            throw new UnreadableFile(name, Message.of("platform.sheet.too-large", MAX_BYTES / 1024 / 1024));
        }
        var book = switch (Format.of(name, content)) {
            case WORKBOOK -> Workbook.readAll(name, content);
            case TEXT -> new Book(name, List.of(new Book.Page("", true, CsvText.read(name, content))));
        };
        if (book.pages().stream().allMatch(page -> page.sheet().rows().isEmpty())) {
            throw new UnreadableFile(name, Message.of("platform.sheet.empty"));
        }
        return book;
    }

    /// A name as it can be shown and stored: without folders, composed, at most 150 characters.
    public static String fileName(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = VietnameseText.clean(last);
        return clean.length() > 150 ? clean.substring(0, 150) : clean;
    }

    static boolean endsWith(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
