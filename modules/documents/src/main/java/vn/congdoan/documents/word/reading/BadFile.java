package vn.congdoan.documents.word.reading;

import vn.congdoan.kernel.Message;

/// A file that is not read, and why.
final class BadFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Message why;

    private BadFile(Message why) {
        super(why.key());
        this.why = why;
    }

    /// @param reason end of a message key
    static BadFile because(String reason, Object... arguments) {
        return new BadFile(Message.of("documents.word.refused." + reason, arguments));
    }

    Message why() {
        return why;
    }
}
