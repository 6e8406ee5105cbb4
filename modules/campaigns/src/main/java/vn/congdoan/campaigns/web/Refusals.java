package vn.congdoan.campaigns.web;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Refused;

/// What a refusal becomes in the API: 409 when the campaign is issued, else 422 with every reason.
final class Refusals {

    private static final String ISSUED = "campaigns.refused.issued";

    private Refusals() {
    }

    static RuntimeException of(List<Message> reasons) {
        return reasons.stream().filter(reason -> reason.key().equals(ISSUED)).findFirst()
                .<RuntimeException>map(Settled::new).orElseGet(() -> new Refused(reasons));
    }
}
