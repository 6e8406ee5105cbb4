package vn.congdoan.documents.seals;

import vn.congdoan.kernel.Message;

/// Carries the reason why a picture is not taken to the door.
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message why;

    Unfit(String reason, Object... arguments) {
        super(reason);
        this.why = Message.of("documents.seals.refused." + reason, arguments);
    }

    Message why() {
        return why;
    }
}
