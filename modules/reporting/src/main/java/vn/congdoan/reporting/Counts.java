package vn.congdoan.reporting;

import static vn.congdoan.reporting.jooq.Tables.RPT_DAILY;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MembershipMoved.Delta;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// What moved, by unit, day, kind and sector: the sum of all deltas ever told.
@Repository
class Counts {

    /// Rows are taken in one order by every transaction, so that two of them wait for each other instead of locking up.
    private static final Comparator<Count> ORDER = Comparator.comparing((Count count) -> count.unit().value())
            .thenComparing(Count::day).thenComparing(Count::kind).thenComparing(Count::sector);

    private final DSLContext jooq;

    Counts(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(MembershipMoved fact) {
        var amounts = new TreeMap<Count, Long>(ORDER);
        fact.deltas().forEach(delta -> amounts.merge(place(delta), (long) delta.amount(), Long::sum));
        amounts.forEach(this::add);
    }

    private static Count place(Delta delta) {
        return new Count(delta.unit(), delta.day(), delta.kind(), delta.sector(), 0);
    }

    private void add(Count place, long amount) {
        jooq.insertInto(RPT_DAILY)
                .set(RPT_DAILY.FEDERATION_ID, Tenant.current())
                .set(RPT_DAILY.UNIT_ID, place.unit().value())
                .set(RPT_DAILY.COUNTED_ON, place.day())
                .set(RPT_DAILY.KIND, place.kind().name())
                .set(RPT_DAILY.SECTOR, place.sector().name())
                .set(RPT_DAILY.AMOUNT, amount)
                .onDuplicateKeyUpdate()
                .set(RPT_DAILY.AMOUNT, RPT_DAILY.AMOUNT.plus(amount))
                .execute();
    }

    List<Count> in(Period period) {
        return jooq.selectFrom(RPT_DAILY)
                .where(RPT_DAILY.FEDERATION_ID.eq(Tenant.current()))
                .and(RPT_DAILY.COUNTED_ON.between(period.from(), period.to()))
                .fetch(row -> new Count(new UnitId(row.getUnitId()), row.getCountedOn(), MovementKind.valueOf(row.getKind()),
                        Sector.valueOf(row.getSector()), row.getAmount()));
    }
}
