package vn.congdoan.campaigns.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Branches;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Editions;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.apportionment.Apportionment;
import vn.congdoan.campaigns.apportionment.Claim;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.Figure;

/// The door to how units share their issued quotas among the units right below them, level by level.
@Component
public class Cascade {

    private static final long MOST = 1_000_000_000;

    private final Campaigns campaigns;
    private final Editions editions;
    private final Branches branches;
    private final StoredCascades stored;
    private final Transactions transactions;
    private final AuditTrail audit;

    Cascade(Campaigns campaigns, Editions editions, Branches branches, StoredCascades stored, Transactions transactions, AuditTrail audit) {
        this.campaigns = campaigns;
        this.editions = editions;
        this.branches = branches;
        this.stored = stored;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// A wish for one part; null amounts, floors and caps leave it open.
    public record Edit(UUID child, String indicator, @Nullable Long amount, @Nullable Long floor, @Nullable Long cap, boolean pinned) {
    }

    /// @param scope the unit whose subtree is all that the reader may see; empty means everything
    /// @return without columns where the unit was assigned nothing
    /// @throws NotFound when the unit is out of sight or nothing was issued yet
    public Sharing sharing(String code, UUID unit, Optional<UUID> scope) {
        if (scope.isPresent() && !branches.within(unit, scope.get())) {
            throw new NotFound("unit");
        }
        var campaign = campaigns.get(code);
        var own = own(campaign, unit);
        var outline = issuedOutline(campaign);
        var columns = outline.leaves().stream().filter(i -> own.getOrDefault(i.code(), 0L) > 0)
                .map(i -> new Sharing.Column(i.code(), i.name(), Objects.requireNonNull(own.get(i.code())))).toList();
        return sharing(outline, unit, columns);
    }

    private Sharing sharing(Outline outline, UUID unit, List<Sharing.Column> columns) {
        var parts = stored.parts(outline.id(), unit);
        var taking = outline.participants().stream().map(p -> p.unit().value()).collect(Collectors.toSet());
        var lines = branches.below(unit).stream().filter(b -> !taking.contains(b.id())).map(b -> {
            Map<String, Sharing.Part> own = new LinkedHashMap<>();
            columns.forEach(c -> own.put(c.code(), parts.getOrDefault(new StoredCascades.Place(b.id(), c.code()), Sharing.Part.NONE)));
            return new Sharing.Line(b.id(), b.name(), b.members(), b.workers(), own);
        }).toList();
        var row = stored.find(outline.id(), unit).orElse(null);
        return new Sharing(unit, branches.name(unit).orElse(""), columns, lines, row == null ? 0 : row.getIssues(),
                row == null ? null : row.getIssuedAt(), row == null ? null : row.getIssuedBy(), row == null ? 0 : row.getVersion());
    }

    private Outline issuedOutline(Campaign campaign) {
        return campaign.inForce().map(e -> editions.quotas(campaign.outline().code(), e.revision(), Optional.empty()).campaign().outline())
                .orElseThrow(() -> new NotFound("issued quotas"));
    }

    /// A participant has what the campaign assigned; any other unit what the unit above it assigned.
    private Map<String, Long> own(Campaign campaign, UUID unit) {
        var code = campaign.outline().code();
        var edition = campaign.inForce().orElseThrow(() -> new NotFound("issued quotas"));
        var line = editions.quotas(code, edition.revision(), Optional.empty()).line(unit);
        Map<String, Long> own = new HashMap<>();
        if (line.isPresent()) {
            line.get().entries().forEach((indicator, entry) -> own.put(indicator, Objects.requireNonNullElse(entry.amount(), 0L)));
            return own;
        }
        return branches.above(unit).map(above -> stored.issuedTo(campaign.outline().id(), above, unit)).orElse(Map.of());
    }

    /// What a wish comes to: why not, or the parts that it sets.
    private record Work(List<Message> faults, Map<StoredCascades.Place, Sharing.Part> parts) {
    }

    /// Sets parts by hand.
    ///
    /// @param version as the writer saw it
    public Shared set(String code, UUID unit, List<Edit> edits, long version, Optional<UUID> scope) {
        return change(code, unit, version, scope, "campaigns.shares-set", sharing -> {
            var faults = faults(sharing, edits);
            Map<StoredCascades.Place, Sharing.Part> parts = new HashMap<>();
            edits.forEach(edit -> parts.put(new StoredCascades.Place(edit.child(), edit.indicator()), new Sharing.Part(edit.amount(),
                    edit.floor(), edit.cap(), edit.pinned(), part(sharing, edit.child(), edit.indicator()).issued())));
            return new Work(faults, parts);
        });
    }

    private static Sharing.Part part(Sharing sharing, UUID child, String indicator) {
        return sharing.lines().stream().filter(l -> l.unit().equals(child)).findFirst().orElseThrow().part(indicator);
    }

    private static List<Message> faults(Sharing sharing, List<Edit> edits) {
        var children = sharing.lines().stream().map(Sharing.Line::unit).collect(Collectors.toSet());
        var columns = sharing.columns().stream().map(Sharing.Column::code).collect(Collectors.toSet());
        var faults = new ArrayList<Message>();
        edits.forEach(edit -> {
            if (!children.contains(edit.child()) || !columns.contains(edit.indicator())) {
                throw new NotFound("part of a quota");
            }
            java.util.stream.Stream.of(Optional.ofNullable(edit.amount()), Optional.ofNullable(edit.floor()), Optional.ofNullable(edit.cap()))
                    .flatMap(Optional::stream).filter(n -> n < 0 || n > MOST)
                    .forEach(n -> faults.add(Message.of("campaigns.refused.amount", Long.toString(n))));
            if (edit.floor() != null && edit.cap() != null && edit.floor() > edit.cap()) {
                faults.add(Message.of("campaigns.shares.refused.bounds", Figure.print(edit.floor()), Figure.print(edit.cap())));
            }
        });
        return faults;
    }

    /// Shares every number out; what is pinned stays.
    public Shared share(String code, UUID unit, Weighting weighting, long version, Optional<UUID> scope) {
        return change(code, unit, version, scope, "campaigns.shares-computed", sharing -> {
            var weights = branches.below(unit).stream().collect(Collectors.toMap(Branches.Branch::id, weighting::of));
            Map<StoredCascades.Place, Sharing.Part> parts = new HashMap<>();
            return new Work(sharing.columns().stream().flatMap(column -> share(sharing, column, weights, parts).stream()).toList(), parts);
        });
    }

    private static Optional<Message> share(Sharing sharing, Sharing.Column column, Map<UUID, Long> weights,
            Map<StoredCascades.Place, Sharing.Part> into) {
        var claims = new ArrayList<Claim>();
        sharing.lines().forEach(line -> claims.add(claim(line, column, claims.size(), weights.getOrDefault(line.unit(), 0L))));
        return switch (new Apportionment(1).share(column.own(), claims)) {
            case Apportionment.Impossible(var why) -> Optional.of(
                    Message.of("campaigns.shares.refused." + why.name(), column.name(), Figure.print(column.own())));
            case Apportionment.Shared(var parts) -> {
                parts.forEach(given -> {
                    var child = UUID.fromString(given.claim().id());
                    var part = part(sharing, child, column.code());
                    into.put(new StoredCascades.Place(child, column.code()),
                            new Sharing.Part(given.amount(), part.floor(), part.cap(), part.pinned(), part.issued()));
                });
                yield Optional.empty();
            }
        };
    }

    private static Claim claim(Sharing.Line line, Sharing.Column column, int order, long weight) {
        var part = line.part(column.code());
        if (part.pinned() && part.amount() != null) {
            return new Claim(line.unit().toString(), order, weight, part.amount(), part.amount());
        }
        return new Claim(line.unit().toString(), order, weight, Objects.requireNonNullElse(part.floor(), 0L),
                Objects.requireNonNullElse(part.cap(), Long.MAX_VALUE));
    }

    /// Assigns the parts to the units below. Refused with every difference while a sum is not the unit's own number.
    public Shared issue(String code, UUID unit, long version, Optional<UUID> scope) {
        return transactions.call(() -> {
            var shared = change(code, unit, version, scope, "campaigns.shares-issued", Cascade::issued);
            if (shared instanceof Shared.Done) {
                stored.issued(campaigns.get(code).outline().id(), unit);
                return new Shared.Done(sharing(code, unit, scope));
            }
            return shared;
        });
    }

    private static Work issued(Sharing sharing) {
        var differences = sharing.columns().stream().filter(c -> sharing.sum(c.code()) != c.own())
                .map(c -> Message.of("campaigns.shares.refused.sum", c.name(), Figure.print(sharing.sum(c.code())), Figure.print(c.own()))).toList();
        Map<StoredCascades.Place, Sharing.Part> parts = new HashMap<>();
        sharing.lines().forEach(line -> line.parts().forEach((indicator, part) -> parts.put(new StoredCascades.Place(line.unit(), indicator),
                new Sharing.Part(part.amount(), part.floor(), part.cap(), part.pinned(), Objects.requireNonNullElse(part.amount(), 0L)))));
        return new Work(differences, parts);
    }

    private Shared change(String code, UUID unit, long version, Optional<UUID> scope, String action, Function<Sharing, Work> wish) {
        return transactions.call(() -> {
            var campaign = campaigns.get(code);
            if (campaign instanceof Campaign.Closed closed) {
                return new Shared.Refused(List.of(closed.refusal()));
            }
            var sharing = sharing(code, unit, scope);
            var work = wish.apply(sharing);
            if (!work.faults().isEmpty()) {
                return new Shared.Refused(work.faults());
            }
            stored.advance(campaign.outline().id(), unit, version, sharing.name());
            work.parts().forEach((place, part) -> stored.put(campaign.outline().id(), unit, place, part));
            audit.record(action, code, sharing.name());
            return new Shared.Done(sharing(code, unit, scope));
        });
    }
}
