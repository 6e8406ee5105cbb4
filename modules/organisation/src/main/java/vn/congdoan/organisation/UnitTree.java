package vn.congdoan.organisation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static vn.congdoan.organisation.jooq.Tables.ORG_ENTERPRISE;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT_KIND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.Directory.UnitLine;
import vn.congdoan.organisation.Directory.UnitQuery;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// Reads units as lists. Grassroots unions are many, so the tree shows their number and pages show them.
@Component
class UnitTree {

    private static final int PAGE = 50;

    private final DSLContext jooq;
    private final Units units;

    UnitTree(DSLContext jooq, Units units) {
        this.jooq = jooq;
        this.units = units;
    }

    List<UnitLine> upper(Optional<UUID> scope) {
        var kinds = units.kinds().stream().collect(Collectors.toMap(UnitKind::code, Function.identity()));
        var upper = jooq.select(ORG_UNIT.fields()).from(ORG_UNIT)
                .join(ORG_UNIT_KIND).on(ORG_UNIT_KIND.CODE.eq(ORG_UNIT.KIND))
                .where(ORG_UNIT.FEDERATION_ID.eq(Tenant.current())).and(inside(scope))
                .and(scope.<Condition>map(unit -> ORG_UNIT_KIND.GRASSROOTS.isFalse().or(ORG_UNIT.ID.eq(unit)))
                        .orElse(ORG_UNIT_KIND.GRASSROOTS.isFalse()))
                .orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.SEARCH_KEY).fetch(Units::read);
        var children = new HashMap<@Nullable UnitId, List<Unit>>();
        upper.forEach(unit -> children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>()).add(unit));
        var lines = new ArrayList<UnitLine>();
        var figures = new Figures(grassroots(), enterprises());
        upper.stream().filter(unit -> isTop(unit, upper)).forEach(top -> walk(top, 0, children, kinds, figures, lines));
        return lines;
    }

    private static boolean isTop(Unit unit, List<Unit> upper) {
        return upper.stream().noneMatch(other -> other.id().equals(unit.parent()));
    }

    private record Figures(Map<UUID, Integer> grassroots, Map<UUID, Registry> enterprises) {
    }

    private record Registry(int all, int withoutUnion, int unorganised) {
    }

    private static void walk(Unit unit, int depth, Map<@Nullable UnitId, List<Unit>> children,
            Map<String, UnitKind> kinds, Figures figures, List<UnitLine> lines) {
        var registry = figures.enterprises.getOrDefault(unit.id().value(), new Registry(0, 0, 0));
        var kind = Objects.requireNonNull(kinds.get(unit.kind()));
        lines.add(new UnitLine(unit, kind, depth, figures.grassroots.getOrDefault(unit.id().value(), 0), registry.all,
                registry.withoutUnion, registry.unorganised));
        children.getOrDefault(unit.id(), List.of())
                .forEach(child -> walk(child, depth + 1, children, kinds, figures, lines));
    }

    private Map<UUID, Integer> grassroots() {
        return jooq.select(ORG_UNIT.PARENT_ID, count()).from(ORG_UNIT)
                .join(ORG_UNIT_KIND).on(ORG_UNIT_KIND.CODE.eq(ORG_UNIT.KIND))
                .where(ORG_UNIT.FEDERATION_ID.eq(Tenant.current())).and(ORG_UNIT.ACTIVE)
                .and(ORG_UNIT.PARENT_ID.isNotNull()).and(ORG_UNIT_KIND.GRASSROOTS)
                .groupBy(ORG_UNIT.PARENT_ID).fetchMap(ORG_UNIT.PARENT_ID, count());
    }

    private Map<UUID, Registry> enterprises() {
        var unorganised = ORG_ENTERPRISE.STABLE.isTrue().and(ORG_ENTERPRISE.HAS_UNION.isFalse());
        var number = count(when(unorganised, 1));
        var workers = sum(when(unorganised, ORG_ENTERPRISE.WORKERS));
        return jooq.select(ORG_ENTERPRISE.UNIT_ID, count(), number, workers).from(ORG_ENTERPRISE)
                .where(ORG_ENTERPRISE.FEDERATION_ID.eq(Tenant.current())).groupBy(ORG_ENTERPRISE.UNIT_ID)
                .fetchMap(row -> row.value1(), row -> new Registry(row.value2(), row.value3(),
                        Optional.ofNullable(row.value4()).map(BigDecimal::intValueExact).orElse(0)));
    }

    Page<Unit> search(UnitQuery query, Optional<UUID> scope) {
        var wanted = inside(scope)
                .and(query.text().isEmpty() ? noCondition() : ORG_UNIT.SEARCH_KEY.contains(query.text()))
                .and(query.kind() == null ? noCondition() : ORG_UNIT.KIND.eq(query.kind()))
                .and(query.activeOnly() ? ORG_UNIT.ACTIVE.isTrue() : noCondition());
        return page(wanted, query.page(), query.size());
    }

    Page<Unit> children(UnitId parent, int page) {
        return page(ORG_UNIT.PARENT_ID.eq(parent.value()), Math.max(1, page), PAGE);
    }

    private Page<Unit> page(Condition wanted, int page, int size) {
        int total = jooq.fetchCount(jooq.selectFrom(ORG_UNIT)
                .where(ORG_UNIT.FEDERATION_ID.eq(Tenant.current())).and(wanted));
        var items = jooq.selectFrom(ORG_UNIT).where(ORG_UNIT.FEDERATION_ID.eq(Tenant.current())).and(wanted)
                .orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.SEARCH_KEY, ORG_UNIT.ID)
                .limit(size).offset((long) (page - 1) * size).fetch(Units::read);
        return new Page<>(items, page, size, total);
    }

    /// The path of a unit holds the ids of all units above it.
    static Condition inside(Optional<UUID> scope) {
        return scope.<Condition>map(unit -> ORG_UNIT.PATH.contains(unit + "/")).orElse(noCondition());
    }
}
