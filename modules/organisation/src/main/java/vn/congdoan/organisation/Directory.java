package vn.congdoan.organisation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;

/// Answers what pages and API ask. The scope is the unit whose subtree is all that the asking user may see; empty means
/// the whole federation. What lies outside is not found.
@Component
public class Directory {

    private final Federations federations;
    private final Units units;
    private final Enterprises enterprises;
    private final UnitTree tree;
    private final EnterpriseList list;
    private final Counts counts;

    Directory(Federations federations, Units units, Enterprises enterprises, UnitTree tree, EnterpriseList list,
            Counts counts) {
        this.federations = federations;
        this.units = units;
        this.enterprises = enterprises;
        this.tree = tree;
        this.list = list;
        this.counts = counts;
    }

    /// The federation that the thread works for, when it is on this deployment.
    public Optional<Federation> federation() {
        return federations.current();
    }

    /// In the order in which they are offered.
    public List<UnitKind> kinds() {
        return units.kinds();
    }

    /// @throws NotFound also when it lies outside the scope
    public Unit unit(UnitId id, Optional<UUID> scope) {
        return seen(id, scope).orElseThrow(() -> new NotFound("unit"));
    }

    /// The unit, when it exists inside the scope.
    public Optional<Unit> seen(UnitId id, Optional<UUID> scope) {
        return units.find(id).filter(unit -> inside(unit, scope));
    }

    /// The units above grassroots level in the federation's official order, each followed by those below it.
    public List<UnitLine> tree(Optional<UUID> scope) {
        return tree.upper(scope);
    }

    /// Units by name (tones and case do not matter), by default of every kind, in the order of the tree's paths.
    public Page<Unit> search(UnitQuery query, Optional<UUID> scope) {
        return tree.search(query, scope);
    }

    /// @param page the first is 1
    public Page<Unit> children(UnitId parent, int page, Optional<UUID> scope) {
        unit(parent, scope);
        return tree.children(parent, page);
    }

    /// @throws NotFound also when its unit lies outside the scope
    public Enterprise enterprise(EnterpriseId id, Optional<UUID> scope) {
        var found = enterprises.find(id).orElseThrow(() -> new NotFound("enterprise"));
        unit(found.unit(), scope);
        return found;
    }

    public Page<EnterpriseLine> enterprises(EnterpriseQuery query, Optional<UUID> scope) {
        query.unitId().ifPresent(unit -> unit(unit, scope));
        return list.page(query, scope);
    }

    /// The workers of all enterprises that the query finds, on all its pages together.
    public long workers(EnterpriseQuery query, Optional<UUID> scope) {
        return list.workers(query, scope);
    }

    /// Every count of an enterprise that was ever told, the latest day first.
    public List<Counted> workforce(EnterpriseId enterprise, Optional<UUID> scope) {
        enterprise(enterprise, scope);
        return counts.of(enterprise);
    }

    /// All units of the federation, for comparing with a list.
    public List<Unit> allUnits() {
        return units.all();
    }

    /// The whole registry, for comparing with a list.
    public List<Enterprise> allEnterprises() {
        return enterprises.all();
    }

    private static boolean inside(Unit unit, Optional<UUID> scope) {
        return scope.isEmpty() || unit.path().contains(new UnitId(scope.get()));
    }

    /// A unit above grassroots level and what stands directly below it.
    ///
    /// @param depth         0 for the topmost of the list
    /// @param grassroots    working grassroots unions directly below it
    /// @param enterprises   that it supervises
    /// @param withoutUnion  of these, in stable operation and without a union
    /// @param unorganised   workers of the latter, persons
    public record UnitLine(Unit unit, UnitKind kind, int depth, int grassroots, int enterprises, int withoutUnion,
            int unorganised) {
    }

    /// @param text   part of the name, empty for all
    /// @param kind   code of a kind, null for all
    /// @param page   the first is 1
    /// @param size   1 to 200
    public record UnitQuery(String text, @Nullable String kind, boolean activeOnly, int page, int size) {

        public UnitQuery {
            text = VietnameseText.searchKey(text);
            page = Math.max(1, page);
            size = Math.clamp(size, 1, 200);
        }
    }

    /// @param text         part of the name or of the tax code, empty for all
    /// @param unit         supervising unit or one above it, null for all
    /// @param withoutUnion only those without a union
    /// @param minWorkers   null for all
    /// @param stableOnly   only those in stable operation
    /// @param page         the first is 1
    /// @param size         1 to 200
    public record EnterpriseQuery(String text, @Nullable UUID unit, boolean withoutUnion, @Nullable Integer minWorkers,
            boolean stableOnly, Order order, int page, int size) {

        public EnterpriseQuery {
            text = VietnameseText.searchKey(text);
            page = Math.max(1, page);
            size = Math.clamp(size, 1, 200);
        }

        Optional<UnitId> unitId() {
            return Optional.ofNullable(unit).map(UnitId::new);
        }
    }

    /// How enterprises are listed: as in the registry, the largest first, or by name.
    public enum Order { REGISTRY, WORKERS, NAME }

    public record EnterpriseLine(Enterprise enterprise, String unitName) {
    }

    /// A count as it was told; the moment is UTC.
    public record Counted(Survey survey, LocalDateTime recordedAt, String recordedBy) {
    }
}
