package vn.congdoan.web;

import java.util.List;
import vn.congdoan.kernel.Message;

/// The request was understood and cannot be done; every reason is named. Answered with 422.
public final class Refused extends RuntimeException {

    private final List<Message> reasons;

    public Refused(List<Message> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public Refused(Message reason) {
        this(List.of(reason));
    }

    public List<Message> reasons() {
        return reasons;
    }
}
