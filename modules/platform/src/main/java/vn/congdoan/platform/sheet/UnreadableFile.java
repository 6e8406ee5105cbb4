package vn.congdoan.platform.sheet;

import vn.congdoan.kernel.Message;

/// A file that is no table or not the expected one. Nothing of it was used.
public final class UnreadableFile extends RuntimeException {

    private final String file;
    private final int row;
    private final transient Message reason;

    public UnreadableFile(String file, Message reason) {
        this(file, 0, reason);
    }

    public UnreadableFile(String file, int row, Message reason) {
        super(file + ", row " + row + ": " + reason.key());
        this.file = file;
        this.row = row;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /// Where reading ended, 0 when the whole file is meant.
    public int row() {
        return row;
    }

    public Message reason() {
        return reason;
    }
}
