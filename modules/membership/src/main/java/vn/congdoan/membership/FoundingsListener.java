package vn.congdoan.membership;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.platform.Inbox;

/// Enters what organisation tells: a union was founded, and its members were recognised with it.
@Component
class FoundingsListener {

    private final Inbox inbox;
    private final Membership membership;

    FoundingsListener(Inbox inbox, Membership membership) {
        this.inbox = inbox;
        this.membership = membership;
    }

    @ApplicationModuleListener
    void on(UnionFounded fact) {
        inbox.once(FoundingsListener.class, fact, () -> membership.founded(fact));
    }
}
