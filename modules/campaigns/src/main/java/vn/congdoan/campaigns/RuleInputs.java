package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_RULE_INPUT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// What was entered for rules, by unit and year.
@Component
class RuleInputs {

    private final DSLContext jooq;
    private final Clock clock;

    RuleInputs(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Map<UUID, Map<RuleInput, RuleTable.Entered>> of(int year) {
        Map<UUID, Map<RuleInput, RuleTable.Entered>> entered = new HashMap<>();
        jooq.selectFrom(CMP_RULE_INPUT).where(CMP_RULE_INPUT.FEDERATION_ID.eq(Tenant.current())).and(CMP_RULE_INPUT.IN_YEAR.eq(year))
                .forEach(row -> entered.computeIfAbsent(row.getUnitId(), unit -> new EnumMap<>(RuleInput.class))
                        .put(RuleInput.valueOf(row.getInput()), new RuleTable.Entered(row.getAmount(), row.getVersion())));
        return entered;
    }

    /// @return whether it still had the version that its writer saw
    boolean set(UUID unit, int year, RuleInput input, long amount, long seen) {
        if (seen == 0) {
            return jooq.insertInto(CMP_RULE_INPUT).set(CMP_RULE_INPUT.FEDERATION_ID, Tenant.current())
                    .set(CMP_RULE_INPUT.UNIT_ID, unit).set(CMP_RULE_INPUT.IN_YEAR, year).set(CMP_RULE_INPUT.INPUT, input.name())
                    .set(CMP_RULE_INPUT.AMOUNT, amount).set(CMP_RULE_INPUT.ENTERED_BY, Actor.current().name())
                    .set(CMP_RULE_INPUT.ENTERED_AT, LocalDateTime.now(clock)).set(CMP_RULE_INPUT.VERSION, 1L)
                    .onDuplicateKeyIgnore().execute() == 1;
        }
        return jooq.update(CMP_RULE_INPUT).set(CMP_RULE_INPUT.AMOUNT, amount).set(CMP_RULE_INPUT.ENTERED_BY, Actor.current().name())
                .set(CMP_RULE_INPUT.ENTERED_AT, LocalDateTime.now(clock)).set(CMP_RULE_INPUT.VERSION, seen + 1)
                .where(CMP_RULE_INPUT.FEDERATION_ID.eq(Tenant.current())).and(CMP_RULE_INPUT.UNIT_ID.eq(unit))
                .and(CMP_RULE_INPUT.IN_YEAR.eq(year)).and(CMP_RULE_INPUT.INPUT.eq(input.name()))
                .and(CMP_RULE_INPUT.VERSION.eq(seen)).execute() == 1;
    }
}
