package vn.congdoan.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;

/// The door to issuing a campaign's quotas and to its plan on paper.
@Component
public class Plans {

    private static final int UNITS_IN_A_PART = 200;

    private final StoredCampaigns campaigns;
    private final Allocation allocation;
    private final Revisions revisions;
    private final ForPlugins plugins;
    private final PlanFigures figures;
    private final KnownFederation federation;
    private final Provinces provinces;
    private final Composer composer;
    private final Documents documents;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    Plans(StoredCampaigns campaigns, Allocation allocation, Revisions revisions, ForPlugins plugins, PlanFigures figures,
            KnownFederation federation, Provinces provinces, Composer composer, Documents documents, Transactions transactions,
            ApplicationEventPublisher events, AuditTrail audit, Ids ids, Clock clock) {
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.revisions = revisions;
        this.plugins = plugins;
        this.figures = figures;
        this.federation = federation;
        this.provinces = provinces;
        this.composer = composer;
        this.documents = documents;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What came of a wish to print.
    public sealed interface Printing {

        record Printed(Pdf pdf, String fileName) implements Printing {
        }

        record NotPrinted(List<Message> reasons) implements Printing {
        }
    }

    /// Assigns the quotas to the units. From then on nothing of the campaign is edited.
    ///
    /// @param number of the plan without its code, or null when it is not yet known
    public Issuing issue(String code, @Nullable String number, @Nullable LocalDate date) {
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Issued issued -> refused("campaigns.refused.issued");
            case Campaign.Draft draft -> refused("campaigns.refused.nothing-set");
            case Campaign.Allocating allocating -> issue(allocating, number == null ? "" : VietnameseText.clean(number), date);
        });
    }

    private Issuing issue(Campaign.Allocating allocating, String number, @Nullable LocalDate date) {
        var code = allocating.outline().code();
        var differences = allocation.check(code);
        if (!differences.isEmpty()) {
            return new Issuing.Refused(differences);
        }
        if (!number.matches("[0-9]{0,6}[a-z]?")) {
            return refused("campaigns.refused.number", number);
        }
        var issuer = federation.issuer();
        if (issuer.isEmpty()) {
            return refused("campaigns.refused.no-issuer");
        }
        var issued = allocating.issued(number.isEmpty() ? null : number, date, LocalDateTime.now(clock), Actor.current().name());
        var quotas = allocation.quotas(code, Optional.empty());
        revisions.keep(issued, plugins.plan(issuer.get(), quotas));
        campaigns.store(issued);
        tell(issued, quotas);
        audit.record("campaigns.issued", code, number);
        return new Issuing.Issued(issued.revision());
    }

    private void tell(Campaign.Issued issued, Quotas quotas) {
        int parts = Math.ceilDiv(quotas.lines().size(), UNITS_IN_A_PART);
        for (int part = 1; part <= parts; part++) {
            var lines = quotas.lines().subList((part - 1) * UNITS_IN_A_PART,
                    Math.min(part * UNITS_IN_A_PART, quotas.lines().size()));
            events.publishEvent(new QuotasIssued(ids.next(), Tenant.current(), issued.outline().id(), issued.revision(),
                    part, parts, lines.stream().map(Plans::unitQuota).toList()));
        }
    }

    private static QuotasIssued.UnitQuota unitQuota(Quotas.Line line) {
        return new QuotasIssued.UnitQuota(line.participant().unit(), line.entries().values().stream()
                .flatMap(entry -> Stream.ofNullable(entry.amount()).map(a -> new QuotasIssued.Amount(entry.indicator(), a)))
                .toList());
    }

    /// The plan through the province's layout: of the issued figures, or a draft with open number and date.
    public Printing print(String code) {
        var campaign = campaigns.get(code);
        var layout = campaign.outline().planLayout();
        if (layout == null) {
            return notPrinted(Message.of("campaigns.refused.no-layout"));
        }
        return figures.of(campaign).map(facts -> print(campaign, layout, facts))
                .orElseGet(() -> notPrinted(Message.of("campaigns.refused.no-issuer")));
    }

    private Printing print(Campaign campaign, String layout, PlanFacts facts) {
        return switch (provinces.plan(layout, facts)) {
            case Answer.Failed<Laid> failed -> notPrinted(failed.message());
            case Answer.Given<Laid> given -> print(campaign.outline().code(), compose(campaign, facts, given.value()));
        };
    }

    private Composition compose(Campaign campaign, PlanFacts facts, Laid laid) {
        var issued = campaign instanceof Campaign.Issued known ? known : null;
        var heading = Heading.of(facts.issuer(), laid.start().typeCode(), issued == null ? null : issued.number(),
                issued == null ? null : issued.date(), facts.campaign().from().getYear());
        return composer.compose(heading, laid.start(), laid.figuresOf(facts), laid, Marks.NONE);
    }

    private Printing print(String code, Composition composition) {
        if (composition.faulty()) {
            return new Printing.NotPrinted(composition.flaws().stream().map(Composition.Flaw::message).toList());
        }
        try {
            return new Printing.Printed(documents.print(composition.document()), "ke-hoach-" + code + ".pdf");
        } catch (Unprintable e) {
            return notPrinted(new Message(e.getCodes()[0], e.getArguments() == null ? List.of() : List.of(e.getArguments())));
        }
    }

    private static Printing notPrinted(Message reason) {
        return new Printing.NotPrinted(List.of(reason));
    }

    private static Issuing refused(String key, Object... arguments) {
        return new Issuing.Refused(List.of(Message.of(key, arguments)));
    }
}
