package vn.congdoan.reporting;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.platform.Inbox;

/// Adds up what moved. Additions are exact because the inbox lets each fact in once.
@Component
class MembershipListener {

    private final Inbox inbox;
    private final Counts counts;

    MembershipListener(Inbox inbox, Counts counts) {
        this.inbox = inbox;
        this.counts = counts;
    }

    @ApplicationModuleListener
    void on(MembershipMoved fact) {
        inbox.once(MembershipListener.class, fact, () -> counts.take(fact));
    }
}
