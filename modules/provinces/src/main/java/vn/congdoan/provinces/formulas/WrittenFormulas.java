package vn.congdoan.provinces.formulas;

import static vn.congdoan.provinces.jooq.Tables.PRV_FORMULA;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.jooq.tables.records.PrvFormulaRecord;

/// The formulas of the bound federation, in all their versions.
@Repository
class WrittenFormulas {

    private final DSLContext jooq;
    private final JsonMapper json;
    private final Clock clock;

    WrittenFormulas(DSLContext jooq, JsonMapper json, Clock clock) {
        this.jooq = jooq;
        this.json = json;
        this.clock = clock;
    }

    /// By code, the newest version of each first.
    List<Kept> all() {
        return jooq.selectFrom(PRV_FORMULA).where(PRV_FORMULA.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(PRV_FORMULA.CODE, PRV_FORMULA.VERSION.desc()).fetch(this::kept);
    }

    /// The newest first.
    List<Kept> versions(String code) {
        return jooq.selectFrom(PRV_FORMULA).where(PRV_FORMULA.FEDERATION_ID.eq(Tenant.current()))
                .and(PRV_FORMULA.CODE.eq(code)).orderBy(PRV_FORMULA.VERSION.desc()).fetch(this::kept);
    }

    Optional<Kept> version(String code, int version) {
        return jooq.selectFrom(PRV_FORMULA).where(PRV_FORMULA.FEDERATION_ID.eq(Tenant.current()))
                .and(PRV_FORMULA.CODE.eq(code)).and(PRV_FORMULA.VERSION.eq(version)).fetchOptional(this::kept);
    }

    Optional<Kept> used(String code) {
        return jooq.selectFrom(PRV_FORMULA).where(PRV_FORMULA.FEDERATION_ID.eq(Tenant.current()))
                .and(PRV_FORMULA.CODE.eq(code)).and(PRV_FORMULA.USED.isTrue()).fetchOptional(this::kept);
    }

    /// @return whether nobody else wrote this version meanwhile
    boolean add(Formula formula, int version) {
        return jooq.insertInto(PRV_FORMULA).set(PRV_FORMULA.FEDERATION_ID, Tenant.current())
                .set(PRV_FORMULA.CODE, formula.code()).set(PRV_FORMULA.VERSION, version)
                .set(PRV_FORMULA.CONTENT, json.writeValueAsString(formula)).set(PRV_FORMULA.USED, false)
                .set(PRV_FORMULA.WRITTEN_BY, Actor.current().name()).set(PRV_FORMULA.WRITTEN_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore().execute() == 1;
    }

    /// No version of it is used any more but this; 0 for none.
    void use(String code, int version) {
        jooq.update(PRV_FORMULA).set(PRV_FORMULA.USED, PRV_FORMULA.VERSION.eq(version))
                .where(PRV_FORMULA.FEDERATION_ID.eq(Tenant.current())).and(PRV_FORMULA.CODE.eq(code)).execute();
    }

    private Kept kept(PrvFormulaRecord row) {
        return new Kept(json.readValue(row.getContent(), Formula.class), row.getVersion(), row.getUsed(), row.getWrittenBy(),
                row.getWrittenAt());
    }
}
