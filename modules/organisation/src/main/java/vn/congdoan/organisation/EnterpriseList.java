package vn.congdoan.organisation;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static vn.congdoan.organisation.jooq.Tables.ORG_ENTERPRISE;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.Directory.EnterpriseLine;
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.platform.Tenant;

/// Reads enterprises as a list with filters.
@Component
class EnterpriseList {

    private final DSLContext jooq;

    EnterpriseList(DSLContext jooq) {
        this.jooq = jooq;
    }

    Page<EnterpriseLine> page(EnterpriseQuery query, Optional<UUID> scope) {
        var wanted = wanted(query, scope);
        int total = jooq.fetchCount(jooq.select(ORG_ENTERPRISE.ID).from(ORG_ENTERPRISE)
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .where(ORG_ENTERPRISE.FEDERATION_ID.eq(Tenant.current())).and(wanted));
        var items = jooq.select(ORG_ENTERPRISE.fields()).select(ORG_UNIT.NAME).from(ORG_ENTERPRISE)
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .where(ORG_ENTERPRISE.FEDERATION_ID.eq(Tenant.current())).and(wanted)
                .orderBy(order(query.order()))
                .limit(query.size()).offset((long) (query.page() - 1) * query.size())
                .fetch(row -> new EnterpriseLine(Enterprises.read(row), row.get(ORG_UNIT.NAME)));
        return new Page<>(items, query.page(), query.size(), total);
    }

    long workers(EnterpriseQuery query, Optional<UUID> scope) {
        var all = sum(ORG_ENTERPRISE.WORKERS);
        return jooq.select(all).from(ORG_ENTERPRISE)
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .where(ORG_ENTERPRISE.FEDERATION_ID.eq(Tenant.current())).and(wanted(query, scope))
                .fetchOptional(all).map(BigDecimal::longValueExact).orElse(0L);
    }

    private static Condition wanted(EnterpriseQuery query, Optional<UUID> scope) {
        return UnitTree.inside(scope).and(UnitTree.inside(Optional.ofNullable(query.unit()))).and(filters(query));
    }

    private static Condition filters(EnterpriseQuery query) {
        return (query.text().isEmpty() ? noCondition() : ORG_ENTERPRISE.SEARCH_KEY.contains(query.text())
                        .or(ORG_ENTERPRISE.TAX_CODE.startsWith(query.text().replaceAll("[^0-9-]", "x"))))
                .and(query.withoutUnion() ? ORG_ENTERPRISE.HAS_UNION.isFalse() : noCondition())
                .and(query.minWorkers() == null ? noCondition() : ORG_ENTERPRISE.WORKERS.ge(query.minWorkers()))
                .and(query.stableOnly() ? ORG_ENTERPRISE.STABLE.isTrue() : noCondition());
    }

    private static List<OrderField<?>> order(Order order) {
        return switch (order) {
            case REGISTRY -> List.of(ORG_ENTERPRISE.PLACE_IN_LIST, ORG_ENTERPRISE.ID);
            case WORKERS -> List.of(ORG_ENTERPRISE.WORKERS.desc(), ORG_ENTERPRISE.PLACE_IN_LIST, ORG_ENTERPRISE.ID);
            case NAME -> List.of(ORG_ENTERPRISE.SEARCH_KEY, ORG_ENTERPRISE.ID);
        };
    }
}
