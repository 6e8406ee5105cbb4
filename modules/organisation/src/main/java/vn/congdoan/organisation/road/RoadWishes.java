package vn.congdoan.organisation.road;

import static org.jooq.impl.DSL.noCondition;
import static vn.congdoan.organisation.jooq.Tables.ORG_ENTERPRISE;
import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/// What a query means in terms of rows.
final class RoadWishes {

    private RoadWishes() {
    }

    static Condition wanted(RoadQuery query, Optional<UUID> scope, LocalDate today) {
        return inside(scope).and(inside(Optional.ofNullable(query.unit())))
                .and(ORG_ROAD.STAGE.in(query.stages().stream().map(Stage::code).toList()))
                .and(query.text().isEmpty() ? noCondition() : ORG_ENTERPRISE.SEARCH_KEY.contains(query.text())
                        .or(ORG_ENTERPRISE.TAX_CODE.startsWith(query.text().replaceAll("[^0-9-]", "x"))))
                .and(query.overdueOnly() ? ORG_ROAD.DUE_ON.lt(today) : noCondition())
                .and(query.minWorkers() == null ? noCondition() : ORG_ENTERPRISE.WORKERS.ge(query.minWorkers()))
                .and(charge(query.charge()));
    }

    private static Condition charge(String charge) {
        return switch (charge) {
            case "" -> noCondition();
            case "none" -> ORG_ROAD.OFFICER.isNull().and(ORG_ROAD.TEAM_ID.isNull());
            default -> team(charge).<Condition>map(ORG_ROAD.TEAM_ID::eq).orElseGet(() -> ORG_ROAD.OFFICER.eq(charge));
        };
    }

    private static Optional<UUID> team(String charge) {
        try {
            return Optional.of(UUID.fromString(charge));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The path of a unit holds the ids of all units above it.
    static Condition inside(Optional<UUID> unit) {
        return unit.<Condition>map(top -> ORG_UNIT.PATH.contains(top + "/")).orElse(noCondition());
    }
}
