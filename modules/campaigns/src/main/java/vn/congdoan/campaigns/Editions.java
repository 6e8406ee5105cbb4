package vn.congdoan.campaigns;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The door to what was issued: every issue as it was, and the ways to the next one and to the end.
@Component
public class Editions {

    private final StoredCampaigns campaigns;
    private final Revisions revisions;
    private final Turns turns;
    private final AsIssued past;
    private final Announcements announcements;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Editions(StoredCampaigns campaigns, Revisions revisions, Turns turns, AsIssued past, Announcements announcements,
            Transactions transactions, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.turns = turns;
        this.past = past;
        this.announcements = announcements;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Every issue, the newest first.
    public List<Edition> all(String code) {
        return revisions.all(campaigns.get(code).outline().id());
    }

    /// What happened to the campaign since its first issue, the latest first.
    public List<Turn> turns(String code) {
        return turns.all(campaigns.get(code).outline().id());
    }

    /// @throws NotFound when there was no such issue
    public Edition get(String code, int revision) {
        return revisions.edition(campaigns.get(code).outline().id(), revision).orElseThrow(() -> new NotFound("revision"));
    }

    /// The numbers of an issue as they were.
    ///
    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    public Quotas quotas(String code, int revision, Optional<UUID> scope) {
        return past.quotas(campaigns.get(code), get(code, revision), scope);
    }

    /// What a later issue changed in an earlier one.
    public Amendment compare(String code, int from, int to, Optional<UUID> scope) {
        return Amendment.of(quotas(code, from, scope), quotas(code, to, scope));
    }

    /// What the revision that is being prepared would change; empty when none is.
    public Optional<Amendment> pending(String code) {
        return campaigns.get(code) instanceof Campaign.Revising revising
                ? Optional.of(Amendment.of(past.quotas(revising, revising.edition(), Optional.empty()), past.now(revising)))
                : Optional.empty();
    }

    /// Opens the next revision. What is issued stays in force until the revision is issued.
    ///
    /// @param reason why, needed
    public Turning revise(String code, String reason) {
        return turn(code, Turn.Kind.REVISED, reason, true, campaign -> switch (campaign) {
            case Campaign.Issued issued -> Optional.of(turn -> {
                past.remember(issued);
                return issued.revising(turn);
            });
            default -> Optional.empty();
        });
    }

    /// Gives a revision up: setup and numbers are again what was issued.
    public Turning cancel(String code, String reason) {
        return turn(code, Turn.Kind.CANCELLED, reason, false, campaign -> switch (campaign) {
            case Campaign.Revising revising -> Optional.of(turn -> {
                past.restore(revising);
                return revising.cancelled();
            });
            default -> Optional.empty();
        });
    }

    /// @param reason needed before the campaign's last day has passed
    public Turning close(String code, String reason) {
        var early = !campaigns.get(code).outline().period().to().isBefore(BusinessZone.today(clock));
        return turn(code, Turn.Kind.CLOSED, reason, early, campaign -> switch (campaign) {
            case Campaign.Issued issued -> Optional.of(issued::closed);
            default -> Optional.empty();
        });
    }

    public Turning reopen(String code, String reason) {
        return turn(code, Turn.Kind.REOPENED, reason, true, campaign -> switch (campaign) {
            case Campaign.Closed closed -> Optional.of(turn -> closed.reopened());
            default -> Optional.empty();
        });
    }

    private Turning turn(String code, Turn.Kind kind, String said, boolean reasonNeeded,
            Function<Campaign, Optional<Function<Turn, Campaign>>> way) {
        var reason = VietnameseText.clean(said);
        if (reason.length() > 500 || reasonNeeded && reason.isEmpty()) {
            return new Turning.Refused(List.of(Message.of(reason.isEmpty() ? "campaigns.turn.reason-missing" : "campaigns.refused.reason-long")));
        }
        return transactions.call(() -> {
            var campaign = campaigns.locked(code);
            return way.apply(campaign).<Turning>map(step -> {
                var turn = new Turn(kind, campaign.inForce().map(Edition::revision).orElse(0), reason,
                        LocalDateTime.now(clock), Actor.current().name());
                turns.keep(campaign.outline().id(), turn);
                return new Turning.Turned(done(campaign, step.apply(turn), turn));
            }).orElseGet(() -> new Turning.Refused(List.of(Message.of("campaigns.turn.refused." + kind.code()))));
        });
    }

    private Campaign done(Campaign before, Campaign after, Turn turn) {
        var outline = before.outline();
        campaigns.store(after);
        long version = campaigns.advance(outline, outline.version());
        switch (turn.kind()) {
            case CLOSED -> announcements.closed(outline, version);
            case REOPENED -> announcements.reopened(outline, version);
            case REVISED, CANCELLED -> { }
        }
        audit.record("campaigns." + turn.kind().code(), outline.code(), turn.reason());
        return campaigns.get(outline.code());
    }
}
