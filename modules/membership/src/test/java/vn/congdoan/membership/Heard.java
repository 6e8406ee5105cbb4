package vn.congdoan.membership;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.membership.events.MembershipMoved;

/// What the module told while tests ran.
@Component
class Heard {

    private final List<MembershipMoved> facts = new CopyOnWriteArrayList<>();

    @EventListener
    void on(MembershipMoved fact) {
        facts.add(fact);
    }

    List<MembershipMoved> of(FederationId federation) {
        return facts.stream().filter(fact -> fact.federation().equals(federation)).toList();
    }
}
