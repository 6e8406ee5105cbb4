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
        take(List.of(fact));
    }

    /// In the order of their ids, so that two lists taken at once lock their rows in the same order.
    void take(List<UnitDescribed> facts) {
        var insert = jooq.insertQuery(CMP_UNIT);
        facts.stream().sorted(Comparator.comparing(fact -> fact.unit().value())).forEach(fact -> {
            insert.newRecord();
            insert.addValue(CMP_UNIT.FEDERATION_ID, Tenant.current());
            insert.addValue(CMP_UNIT.ID, fact.unit().value());
            insert.addValue(CMP_UNIT.VERSION, fact.version());
            insert.addValue(CMP_UNIT.NAME, fact.name());
            insert.addValue(CMP_UNIT.SEARCH_KEY, VietnameseText.searchKey(fact.name()));
            insert.addValue(CMP_UNIT.KIND, fact.kind());
            insert.addValue(CMP_UNIT.PATH, fact.path().stream().map(id -> id.value().toString()).collect(Collectors.joining("/")));
            insert.addValue(CMP_UNIT.DISPLAY_ORDER, fact.displayOrder());
            insert.addValue(CMP_UNIT.ACTIVE, fact.active());
        });
        insert.onDuplicateKeyUpdate(true);
        insert.addValuesForUpdate(new Newer(CMP_UNIT.VERSION).values(CMP_UNIT.NAME, CMP_UNIT.SEARCH_KEY, CMP_UNIT.KIND,
                CMP_UNIT.PATH, CMP_UNIT.DISPLAY_ORDER, CMP_UNIT.ACTIVE));
        insert.execute();
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
