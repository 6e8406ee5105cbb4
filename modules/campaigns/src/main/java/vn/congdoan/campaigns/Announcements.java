package vn.congdoan.campaigns;

import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignClosed;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignReopened;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// Tells other modules what became of campaigns.
@Component
class Announcements {

    private static final int UNITS_IN_A_PART = 200;

    private final ApplicationEventPublisher events;
    private final Ids ids;

    Announcements(ApplicationEventPublisher events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    void described(Outline outline) {
        events.publishEvent(new CampaignDescribed(ids.next(), Tenant.current(), outline.id(), outline.version(),
                outline.code(), outline.title(), outline.kind().code(), outline.period().from(), outline.period().to(),
                outline.parent(), outline.minimumWorkers(), outline.indicators(),
                outline.participants().stream().map(Participant::unit).toList()));
    }

    void issued(Campaign.Issued issued, Quotas quotas) {
        int parts = Math.ceilDiv(quotas.lines().size(), UNITS_IN_A_PART);
        for (int part = 1; part <= parts; part++) {
            var lines = quotas.lines().subList((part - 1) * UNITS_IN_A_PART,
                    Math.min(part * UNITS_IN_A_PART, quotas.lines().size()));
            events.publishEvent(new QuotasIssued(ids.next(), Tenant.current(), issued.outline().id(), issued.revision(),
                    part, parts, lines.stream().map(Announcements::unitQuota).toList()));
        }
    }

    private static QuotasIssued.UnitQuota unitQuota(Quotas.Line line) {
        return new QuotasIssued.UnitQuota(line.participant().unit(), line.entries().values().stream()
                .flatMap(entry -> Stream.ofNullable(entry.amount()).map(a -> new QuotasIssued.Amount(entry.indicator(), a)))
                .toList());
    }

    void closed(Outline outline, long version) {
        events.publishEvent(new CampaignClosed(ids.next(), Tenant.current(), outline.id(), version));
    }

    void reopened(Outline outline, long version) {
        events.publishEvent(new CampaignReopened(ids.next(), Tenant.current(), outline.id(), version));
    }
}
