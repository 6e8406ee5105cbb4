package vn.congdoan.campaigns.web;

import vn.congdoan.kernel.Message;

/// The state of the campaign or of a cell does not allow it any more: answered with 409.
final class Settled extends RuntimeException {

    private final transient Message reason;

    Settled(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
