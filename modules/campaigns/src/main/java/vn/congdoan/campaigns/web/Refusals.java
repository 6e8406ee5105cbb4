package vn.congdoan.campaigns.web;

import java.util.List;
import java.util.Set;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Refused;

/// What a refusal becomes in the API: 409 when the campaign's state does not allow it, else 422 with every reason.
final class Refusals {

    private static final Set<String> STATES = Set.of("campaigns.refused.issued", "campaigns.refused.closed",
            "campaigns.turn.refused.revised", "campaigns.turn.refused.cancelled", "campaigns.turn.refused.closed",
            "campaigns.turn.refused.reopened");

    private Refusals() {
    }

    static RuntimeException of(List<Message> reasons) {
        return reasons.stream().filter(reason -> STATES.contains(reason.key())).findFirst()
                .<RuntimeException>map(Settled::new).orElseGet(() -> new Refused(reasons));
    }
}
