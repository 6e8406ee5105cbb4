package vn.congdoan.campaigns;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.platform.Inbox;

/// Keeps the local copy of what was reached.
@Component
class MembershipListener {

    private final Inbox inbox;
    private final Tallies tallies;

    MembershipListener(Inbox inbox, Tallies tallies) {
        this.inbox = inbox;
        this.tallies = tallies;
    }

    @ApplicationModuleListener
    void on(MembershipMoved fact) {
        inbox.once(MembershipListener.class, fact, () -> tallies.take(fact));
    }
}
