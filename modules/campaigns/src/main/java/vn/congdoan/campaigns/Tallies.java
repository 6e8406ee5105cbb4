package vn.congdoan.campaigns;

import static org.jooq.impl.DSL.sum;
import static vn.congdoan.campaigns.jooq.Tables.CMP_TALLY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MembershipMoved.Delta;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.platform.Tenant;

/// What moved, by unit and day: the sum of all deltas that membership ever told.
@Component
class Tallies {

    /// Rows are taken in one order by every transaction, so that two of them wait for each other instead of locking up.
    private static final Comparator<Delta> ORDER = Comparator.comparing((Delta delta) -> delta.unit().value())
            .thenComparing(Delta::day).thenComparing(Delta::kind).thenComparing(Delta::sector);

    private final DSLContext jooq;

    Tallies(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(MembershipMoved fact) {
        fact.deltas().stream().sorted(ORDER).forEach(this::add);
    }

    private void add(Delta delta) {
        jooq.insertInto(CMP_TALLY).set(CMP_TALLY.FEDERATION_ID, Tenant.current())
                .set(CMP_TALLY.UNIT_ID, delta.unit().value()).set(CMP_TALLY.COUNTED_ON, delta.day())
                .set(CMP_TALLY.KIND, delta.kind().name()).set(CMP_TALLY.SECTOR, delta.sector().name())
                .set(CMP_TALLY.AMOUNT, (long) delta.amount())
                .onDuplicateKeyUpdate().set(CMP_TALLY.AMOUNT, CMP_TALLY.AMOUNT.plus((long) delta.amount())).execute();
    }

    /// One a unit, kind and sector.
    List<Tally> in(Period period) {
        var amount = sum(CMP_TALLY.AMOUNT);
        return jooq.select(CMP_TALLY.UNIT_ID, CMP_TALLY.KIND, CMP_TALLY.SECTOR, amount).from(CMP_TALLY)
                .where(CMP_TALLY.FEDERATION_ID.eq(Tenant.current())).and(CMP_TALLY.COUNTED_ON.between(period.from(), period.to()))
                .groupBy(CMP_TALLY.UNIT_ID, CMP_TALLY.KIND, CMP_TALLY.SECTOR)
                .fetch(row -> new Tally(row.value1(), MovementKind.valueOf(row.value2()), Sector.valueOf(row.value3()),
                        row.value4().longValueExact()));
    }

    /// Persons admitted less persons lost, ever, by unit.
    Map<UUID, Long> members() {
        Map<UUID, Long> members = new HashMap<>();
        var amount = sum(CMP_TALLY.AMOUNT);
        jooq.select(CMP_TALLY.UNIT_ID, CMP_TALLY.KIND, amount).from(CMP_TALLY).where(CMP_TALLY.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_TALLY.KIND.in(MovementKind.ADMISSION.name(), MovementKind.LOSS.name()))
                .groupBy(CMP_TALLY.UNIT_ID, CMP_TALLY.KIND)
                .forEach(row -> members.merge(row.value1(), row.value2().equals(MovementKind.LOSS.name())
                        ? -row.value3().longValueExact() : row.value3().longValueExact(), Long::sum));
        return members;
    }
}
