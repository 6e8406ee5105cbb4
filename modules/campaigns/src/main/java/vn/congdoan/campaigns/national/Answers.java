package vn.congdoan.campaigns.national;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Assignments;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.events.ProgrammeAnswered;
import vn.congdoan.campaigns.events.ProgrammeAnswered.Registered;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// A province's door to the confederation's programmes: it answers with the numbers that it registers.
@Component
public class Answers {

    private final Campaigns campaigns;
    private final Assignments assignments;
    private final Links links;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Ids ids;

    Answers(Campaigns campaigns, Assignments assignments, Links links, Transactions transactions, ApplicationEventPublisher events,
            AuditTrail audit, Ids ids) {
        this.campaigns = campaigns;
        this.assignments = assignments;
        this.links = links;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
    }

    /// @param given whether the province answered already
    public record Answer(String note, boolean given) {
    }

    /// Empty for a campaign of the province's own.
    public Optional<Answer> of(String code) {
        return links.ofCampaign(campaigns.get(code).outline().id()).map(link -> new Answer(link.note(), link.answer() > 0));
    }

    /// @param registered by indicator code
    public Change answer(String code, Map<String, Long> registered, String note) {
        return transactions.call(() -> {
            var outline = campaigns.get(code).outline();
            var link = links.ofCampaign(outline.id()).orElseThrow(() -> new NotFound("programme"));
            var clean = VietnameseText.clean(note);
            if (clean.length() > 500) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.note-long")));
            }
            if (registered.isEmpty() || registered.values().stream().anyMatch(n -> n < 0 || n > 1_000_000_000L)) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.rule-amount")));
            }
            if (registered.keySet().stream().anyMatch(indicator -> outline.indicator(indicator).isEmpty())) {
                throw new NotFound("indicator");
            }
            assignments.register(outline.id(), registered);
            links.answered(link, clean);
            events.publishEvent(new ProgrammeAnswered(ids.next(), link.confederation(), Tenant.current(), link.programme(), link.answer() + 1,
                    registered.entrySet().stream().map(e -> new Registered(e.getKey(), e.getValue())).toList(), clean));
            audit.record("campaigns.national-answered", code, clean);
            return new Change.Changed(link.answer() + 1);
        });
    }
}
