package vn.congdoan.documents.signing;

import vn.congdoan.kernel.Message;

/// Carries the reason of a refusal to the door.
final class Unsignable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message why;

    Unsignable(String reason, Object... arguments) {
        super(reason);
        this.why = Message.of("documents.signing.refused." + reason, arguments);
    }

    Message why() {
        return why;
    }
}
