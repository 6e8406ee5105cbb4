package vn.congdoan.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Transactions;

/// The moment in which quotas become the units' own: checked, frozen, told.
@Component
class Issue {

    /// A number as documents bear it, with or without its code: `78`, `12a`, `78/KH-LĐLĐ`.
    private static final Pattern SIGN = Pattern.compile("([0-9]{1,6}[a-z]?)(?:/([\\p{Lu}][\\p{L}0-9/-]{0,59}))?");

    private final StoredCampaigns campaigns;
    private final Allocation allocation;
    private final Revisions revisions;
    private final AsIssued past;
    private final PlanFigures figures;
    private final Announcements announcements;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Issue(StoredCampaigns campaigns, Allocation allocation, Revisions revisions, AsIssued past, PlanFigures figures,
            Announcements announcements, Transactions transactions, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.revisions = revisions;
        this.past = past;
        this.figures = figures;
        this.announcements = announcements;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Issuing issue(String code, @Nullable String number, @Nullable LocalDate date) {
        var sign = number == null ? "" : VietnameseText.clean(number);
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Settled settled -> refused(settled.refusal());
            case Campaign.Draft draft -> refused(Message.of("campaigns.refused.nothing-set"));
            case Campaign.Issuable issuable -> issue(issuable, sign, date);
        });
    }

    private Issuing issue(Campaign.Issuable campaign, String sign, @Nullable LocalDate date) {
        var differences = allocation.check(campaign.outline().code());
        if (!differences.isEmpty()) {
            return new Issuing.Refused(differences);
        }
        if (!sign.isEmpty() && !SIGN.matcher(sign).matches()) {
            return refused(Message.of("campaigns.refused.number", sign));
        }
        if (campaign instanceof Campaign.Revising revising && past.unchanged(revising)) {
            return refused(Message.of("campaigns.turn.nothing-changed"));
        }
        var facts = figures.coming(campaign);
        if (facts.isEmpty()) {
            return refused(Message.of("campaigns.refused.no-issuer"));
        }
        var issued = campaign.issued(document(sign, date), LocalDateTime.now(clock), Actor.current().name());
        revisions.keep(issued, facts.get());
        past.keep(issued);
        campaigns.store(issued);
        if (campaign instanceof Campaign.Revising) {
            announcements.described(issued.outline());
        }
        announcements.issued(issued, past.now(issued));
        audit.record("campaigns.issued", issued.outline().code(), issued.revision() + (sign.isEmpty() ? "" : " · " + sign));
        return new Issuing.Issued(issued.revision());
    }

    private static Edition.@Nullable Document document(String sign, @Nullable LocalDate date) {
        var parts = SIGN.matcher(sign);
        return parts.matches() ? new Edition.Document(null, parts.group(1), date, "KH", parts.group(2)) : null;
    }

    private static Issuing refused(Message reason) {
        return new Issuing.Refused(List.of(reason));
    }
}
