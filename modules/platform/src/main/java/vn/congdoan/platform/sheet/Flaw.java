package vn.congdoan.platform.sheet;

import vn.congdoan.kernel.Message;

/// What is wrong in a file, and where.
///
/// @param file   its name as sent
/// @param row    as a spreadsheet shows it, 0 when it concerns the whole file
/// @param column the header as written in the file, else the letter of the column, else empty
/// @param value  what stands there
/// @param what   the sentence for its user
public record Flaw(String file, int row, String column, String value, Message what) {

    public static Flaw of(UnreadableFile refused) {
        return new Flaw(refused.file(), refused.row(), "", "", refused.reason());
    }
}
