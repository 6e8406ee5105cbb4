package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_UNIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// The federation's units as organisation described them.
@Component
class KnownUnits {

    private final DSLContext jooq;

    KnownUnits(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// @param path from the topmost unit down to this one, itself included
    record Known(UUID id, String name, String searchKey, String kind, List<UUID> path, int order, boolean active) {
    }

    void take(UnitDescribed fact) {
        var path = fact.path().stream().map(id -> id.value().toString()).collect(Collectors.joining("/"));
        var key = VietnameseText.searchKey(fact.name());
        var newer = new Newer(CMP_UNIT.VERSION, fact.version());
        jooq.insertInto(CMP_UNIT)
                .set(CMP_UNIT.FEDERATION_ID, Tenant.current()).set(CMP_UNIT.ID, fact.unit().value())
                .set(CMP_UNIT.VERSION, fact.version()).set(CMP_UNIT.NAME, fact.name())
                .set(CMP_UNIT.SEARCH_KEY, key).set(CMP_UNIT.KIND, fact.kind())
                .set(CMP_UNIT.PATH, path).set(CMP_UNIT.DISPLAY_ORDER, fact.displayOrder())
                .set(CMP_UNIT.ACTIVE, fact.active())
                .onDuplicateKeyUpdate()
                .set(CMP_UNIT.NAME, newer.value(CMP_UNIT.NAME, fact.name()))
                .set(CMP_UNIT.SEARCH_KEY, newer.value(CMP_UNIT.SEARCH_KEY, key))
                .set(CMP_UNIT.KIND, newer.value(CMP_UNIT.KIND, fact.kind()))
                .set(CMP_UNIT.PATH, newer.value(CMP_UNIT.PATH, path))
                .set(CMP_UNIT.DISPLAY_ORDER, newer.value(CMP_UNIT.DISPLAY_ORDER, fact.displayOrder()))
                .set(CMP_UNIT.ACTIVE, newer.value(CMP_UNIT.ACTIVE, fact.active()))
                .set(CMP_UNIT.VERSION, newer.version(CMP_UNIT.VERSION))
                .execute();
    }

    /// All of them in official order: the tree read top-down, siblings by their display order.
    List<Known> all() {
        var units = jooq.selectFrom(CMP_UNIT).where(CMP_UNIT.FEDERATION_ID.eq(Tenant.current()))
                .fetch(row -> new Known(row.getId(), row.getName(), row.getSearchKey(), row.getKind(), path(row.getPath()),
                        row.getDisplayOrder(), row.getActive()));
        Map<UUID, Known> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return units.stream().sorted(Comparator.comparing((Known unit) -> ranks(unit, byId), KnownUnits::compare)
                .thenComparing(Known::id)).toList();
    }

    /// Those of the given ids that are known, in official order.
    List<Known> inOrder(List<UnitId> ids) {
        var wanted = ids.stream().map(UnitId::value).collect(Collectors.toSet());
        return all().stream().filter(unit -> wanted.contains(unit.id())).toList();
    }

    Optional<Known> find(UUID id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    private static List<UUID> path(String stored) {
        return stored.isEmpty() ? List.of() : Stream.of(stored.split("/", -1)).map(UUID::fromString).toList();
    }

    private static List<Integer> ranks(Known unit, Map<UUID, Known> byId) {
        var ranks = new ArrayList<Integer>();
        unit.path().forEach(step -> {
            var known = byId.get(step);
            ranks.add(known == null ? 0 : known.order());
        });
        return ranks;
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int step = Integer.compare(a.get(i), b.get(i));
            if (step != 0) {
                return step;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
