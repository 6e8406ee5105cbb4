package vn.congdoan.platform.sheet;

import java.nio.charset.StandardCharsets;
import vn.congdoan.kernel.Message;

/// What a file is, by its first bytes; its name is only consulted where these leave a doubt.
enum Format {
    WORKBOOK, TEXT;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    static Format of(String name, byte[] content) {
        if (content.length == 0) {
            throw refused(name, "platform.sheet.empty");
        }
        if (begins(content, ZIP)) {
            return WORKBOOK;
        }
        if (begins(content, OLD_OFFICE)) {
            throw refused(name, encrypted(content) ? "platform.sheet.encrypted" : "platform.sheet.old-excel");
        }
        if (begins(content, "%PDF")) {
            throw refused(name, "platform.sheet.pdf");
        }
        if (Sheets.endsWith(name, ".xlsx") || Sheets.endsWith(name, ".xls") || Sheets.endsWith(name, ".xlsm")) {
            throw refused(name, "platform.sheet.no-workbook");
        }
        return TEXT;
    }

    /// A workbook with a password lies in an old container, in a stream of this name.
    private static boolean encrypted(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }

    private static boolean begins(byte[] content, String start) {
        int length = Math.min(start.length(), content.length);
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(start);
    }

    private static UnreadableFile refused(String name, String key) {
        return new UnreadableFile(name, Message.of(key));
    }
}
