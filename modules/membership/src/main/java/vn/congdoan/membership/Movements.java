package vn.congdoan.membership;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;
import static vn.congdoan.membership.jooq.Tables.MBR_MOVEMENT;
import static vn.congdoan.membership.jooq.Tables.MBR_UNIT;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The ledger's rows. There is no statement here that changes or removes one.
@Repository
class Movements {

    private final DSLContext jooq;
    private final Choice choice;

    Movements(DSLContext jooq, Choice choice) {
        this.jooq = jooq;
        this.choice = choice;
    }

    void add(UUID id, Entry entry, @Nullable UUID corrects, Instant now) {
        jooq.insertInto(MBR_MOVEMENT)
                .set(MBR_MOVEMENT.FEDERATION_ID, Tenant.current()).set(MBR_MOVEMENT.ID, id)
                .set(MBR_MOVEMENT.UNIT_ID, entry.unit().value()).set(MBR_MOVEMENT.MOVED_ON, entry.day())
                .set(MBR_MOVEMENT.KIND, entry.kind().name()).set(MBR_MOVEMENT.REASON, entry.reason())
                .set(MBR_MOVEMENT.SECTOR, entry.sector().name()).set(MBR_MOVEMENT.AMOUNT, entry.amount())
                .set(MBR_MOVEMENT.CORRECTS_ID, corrects).set(MBR_MOVEMENT.NAMED, entry.names() != null)
                .set(MBR_MOVEMENT.NOTE, entry.note()).set(MBR_MOVEMENT.SOURCE, entry.source().code())
                .set(MBR_MOVEMENT.RECORDED_BY, Actor.current().id()).set(MBR_MOVEMENT.RECORDER, Actor.current().name())
                .set(MBR_MOVEMENT.RECORDED_AT, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    Optional<Movement> find(UUID id) {
        return withUnits().where(MBR_MOVEMENT.FEDERATION_ID.eq(Tenant.current())).and(MBR_MOVEMENT.ID.eq(id))
                .fetchOptional(Movements::movement);
    }

    /// Makes a second correction of the same entry wait for the first.
    void lock(UUID id) {
        jooq.select(MBR_MOVEMENT.ID).from(MBR_MOVEMENT)
                .where(MBR_MOVEMENT.FEDERATION_ID.eq(Tenant.current())).and(MBR_MOVEMENT.ID.eq(id))
                .forUpdate().fetch();
    }

    List<Movement> corrections(UUID id) {
        return withUnits().where(MBR_MOVEMENT.FEDERATION_ID.eq(Tenant.current())).and(MBR_MOVEMENT.CORRECTS_ID.eq(id))
                .orderBy(MBR_MOVEMENT.RECORDED_AT, MBR_MOVEMENT.ID)
                .fetch(Movements::movement);
    }

    /// Latest day first.
    List<Movement> list(MovementFilter filter, int offset, int limit) {
        return withUnits().where(choice.of(filter))
                .orderBy(MBR_MOVEMENT.MOVED_ON.desc(), MBR_MOVEMENT.ID.desc())
                .limit(limit).offset(offset)
                .fetch(Movements::movement);
    }

    int count(MovementFilter filter) {
        var joined = jooq.selectCount().from(MBR_MOVEMENT).leftJoin(MBR_UNIT)
                .on(MBR_UNIT.FEDERATION_ID.eq(MBR_MOVEMENT.FEDERATION_ID)).and(MBR_UNIT.UNIT_ID.eq(MBR_MOVEMENT.UNIT_ID));
        return joined.where(choice.of(filter)).fetchSingle().value1();
    }

    /// By unit and kind.
    List<Counted> sums(MovementFilter filter) {
        return jooq.select(MBR_MOVEMENT.UNIT_ID, MBR_UNIT.NAME, MBR_MOVEMENT.KIND, sum(MBR_MOVEMENT.AMOUNT))
                .from(MBR_MOVEMENT).leftJoin(MBR_UNIT)
                .on(MBR_UNIT.FEDERATION_ID.eq(MBR_MOVEMENT.FEDERATION_ID)).and(MBR_UNIT.UNIT_ID.eq(MBR_MOVEMENT.UNIT_ID))
                .where(choice.of(filter))
                .groupBy(MBR_MOVEMENT.UNIT_ID, MBR_UNIT.NAME, MBR_UNIT.PATH, MBR_MOVEMENT.KIND)
                .orderBy(MBR_UNIT.NAME, MBR_MOVEMENT.UNIT_ID)
                .fetch(row -> new Counted(new UnitId(row.value1()), row.value2() == null ? "" : row.value2(),
                        MovementKind.valueOf(row.value3()), row.value4().longValueExact()));
    }

    /// What a unit's entries of one kind add up to.
    record Counted(UnitId unit, String name, MovementKind kind, long amount) {
    }

    private SelectJoinStep<? extends Record> withUnits() {
        return jooq.select(MBR_MOVEMENT.asterisk(), coalesce(MBR_UNIT.NAME, "").as("unit_name"))
                .from(MBR_MOVEMENT).leftJoin(MBR_UNIT)
                .on(MBR_UNIT.FEDERATION_ID.eq(MBR_MOVEMENT.FEDERATION_ID)).and(MBR_UNIT.UNIT_ID.eq(MBR_MOVEMENT.UNIT_ID));
    }

    private static Movement movement(Record joined) {
        var row = joined.into(MBR_MOVEMENT);
        return new Movement(row.getId(), new UnitId(row.getUnitId()), joined.get("unit_name", String.class),
                row.getMovedOn(), MovementKind.valueOf(row.getKind()), row.getReason(), Sector.valueOf(row.getSector()),
                row.getAmount(), row.getCorrectsId(), row.getNamed(), row.getNote(), Source.of(row.getSource()),
                row.getRecorder(), row.getRecordedAt().toInstant(ZoneOffset.UTC));
    }
}
