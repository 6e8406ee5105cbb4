package vn.congdoan.campaigns.web;

import java.util.List;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.kernel.Message;

/// One of the six steps from an idea to an issued schedule.
///
/// @param page where it is taken
/// @param hint what is there or still missing
record Step(String name, String page, boolean done, Message hint) {

    static List<Step> of(Quotas quotas, int differences) {
        var outline = quotas.campaign().outline();
        int units = outline.participants().size();
        int columns = outline.indicators().size();
        long targets = outline.indicators().stream().filter(i -> i.target() != null).count();
        var leaves = quotas.lines().stream().flatMap(l -> l.entries().values().stream()).filter(Quotas.Entry::editable).toList();
        long proposed = leaves.stream().filter(e -> e.formula() != null).count();
        long empty = leaves.stream().filter(e -> e.amount() == null).count();
        boolean issued = quotas.campaign() instanceof Campaign.Settled;
        return List.of(
                new Step("units", "setup", units > 0, Message.of("campaigns.step.units.hint", units)),
                new Step("indicators", "setup", columns > 0 && targets > 0, Message.of("campaigns.step.indicators.hint", columns, targets)),
                new Step("propose", "quotas", proposed > 0, outline.formula() == null
                        ? Message.of("campaigns.step.propose.none") : Message.of("campaigns.step.propose.hint", proposed)),
                new Step("adjust", "quotas", !leaves.isEmpty() && empty == 0, empty == 0 && !leaves.isEmpty()
                        ? Message.of("campaigns.step.adjust.full") : Message.of("campaigns.step.adjust.hint", empty)),
                new Step("check", "quotas", differences == 0, differences == 0
                        ? Message.of("campaigns.check.ok") : Message.of("campaigns.step.check.hint", differences)),
                new Step("issue", "issue", issued, Message.of(issued ? "campaigns.step.issue.done" : "campaigns.step.issue.hint")));
    }
}
