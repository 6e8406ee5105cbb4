package vn.congdoan.documents.numbering;

import static vn.congdoan.documents.jooq.Tables.DOC_NUMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.records.DocNumberRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// All numbers of the federation that are given or reserved.
@Component
class Numbers {

    private static final String RESERVED = "reserved";
    private static final String GIVEN = "given";

    private final DSLContext jooq;
    private final Ids ids;
    private final Clock clock;

    Numbers(DSLContext jooq, Ids ids, Clock clock) {
        this.jooq = jooq;
        this.ids = ids;
        this.clock = clock;
    }

    Allotted give(Series.Key series, TypedNumber number, UUID document, LocalDate dated, String reason) {
        return new Allotted(insert(series, number, document, dated, reason), series,
                Allotted.text(number.number(), number.suffix()), dated);
    }

    void reserve(Series.Key series, TypedNumber number, String reason) {
        insert(series, number, null, null, reason);
    }

    private UUID insert(Series.Key series, TypedNumber number, @Nullable UUID document, @Nullable LocalDate dated, String reason) {
        var id = ids.next();
        jooq.insertInto(DOC_NUMBER)
                .set(DOC_NUMBER.FEDERATION_ID, Tenant.current()).set(DOC_NUMBER.ID, id)
                .set(DOC_NUMBER.EPOCH, series.epoch()).set(DOC_NUMBER.BOOK_YEAR, series.year())
                .set(DOC_NUMBER.SERIES, series.code()).set(DOC_NUMBER.NUMBER, number.number())
                .set(DOC_NUMBER.SUFFIX, number.suffix()).set(DOC_NUMBER.STATE, document == null ? RESERVED : GIVEN)
                .set(DOC_NUMBER.DOCUMENT_ID, document).set(DOC_NUMBER.DATED, dated).set(DOC_NUMBER.REASON, StoredSeries.shortened(reason))
                .set(DOC_NUMBER.TAKEN_BY, Actor.current().name()).set(DOC_NUMBER.TAKEN_AT, LocalDateTime.now(clock)).execute();
        return id;
    }

    /// Gives a reserved number to a document; its reason stays.
    void use(ReservedNumber number, UUID document, LocalDate dated) {
        jooq.update(DOC_NUMBER).set(DOC_NUMBER.STATE, GIVEN).set(DOC_NUMBER.DOCUMENT_ID, document).set(DOC_NUMBER.DATED, dated)
                .where(of(number.id())).and(DOC_NUMBER.STATE.eq(RESERVED)).execute();
    }

    /// Takes the number from a document that was not issued and keeps it for later.
    void release(UUID document, String reason) {
        jooq.update(DOC_NUMBER).set(DOC_NUMBER.STATE, RESERVED).set(DOC_NUMBER.DOCUMENT_ID, (UUID) null)
                .set(DOC_NUMBER.DATED, (LocalDate) null).set(DOC_NUMBER.REASON, StoredSeries.shortened(reason))
                .where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current())).and(DOC_NUMBER.DOCUMENT_ID.eq(document)).execute();
    }

    boolean taken(Series.Key series, TypedNumber number) {
        return jooq.fetchExists(jooq.selectFrom(DOC_NUMBER).where(of(series)).and(DOC_NUMBER.NUMBER.eq(number.number()))
                .and(DOC_NUMBER.SUFFIX.eq(number.suffix())));
    }

    /// The first number from `next` on that nobody has.
    int free(Series.Key series, int next) {
        int free = next;
        for (int taken : jooq.select(DOC_NUMBER.NUMBER).from(DOC_NUMBER).where(of(series)).and(DOC_NUMBER.SUFFIX.eq(""))
                .and(DOC_NUMBER.NUMBER.ge(next)).orderBy(DOC_NUMBER.NUMBER).fetch(DOC_NUMBER.NUMBER)) {
            if (taken > free) {
                break;
            }
            free = taken + 1;
        }
        return free;
    }

    /// The largest number that belongs to a document; 0 when there is none.
    int largest(Series.Key series) {
        return jooq.select(DSL.coalesce(DSL.max(DOC_NUMBER.NUMBER), 0)).from(DOC_NUMBER).where(of(series))
                .and(DOC_NUMBER.STATE.eq(GIVEN)).fetchSingle().value1();
    }

    /// The youngest date in the series.
    Optional<LocalDate> youngest(Series.Key series) {
        return jooq.select(DSL.max(DOC_NUMBER.DATED)).from(DOC_NUMBER).where(of(series)).fetchOptional().map(row -> row.value1());
    }

    /// Whether a number bears this date or a later one.
    boolean since(LocalDate day) {
        return jooq.fetchExists(jooq.selectFrom(DOC_NUMBER).where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_NUMBER.DATED.ge(day)));
    }

    Optional<Allotted> ofDocument(UUID document) {
        return jooq.selectFrom(DOC_NUMBER).where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_NUMBER.DOCUMENT_ID.eq(document)).fetchOptional()
                .map(row -> new Allotted(row.getId(), key(row), text(row), row.getDated()));
    }

    Optional<ReservedNumber> reserved(UUID id) {
        return jooq.selectFrom(DOC_NUMBER).where(of(id)).and(DOC_NUMBER.STATE.eq(RESERVED)).fetchOptional().map(Numbers::reserved);
    }

    List<ReservedNumber> reserved(int year) {
        return jooq.selectFrom(DOC_NUMBER).where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_NUMBER.BOOK_YEAR.eq(year)).and(DOC_NUMBER.STATE.eq(RESERVED))
                .orderBy(DOC_NUMBER.EPOCH, DOC_NUMBER.SERIES, DOC_NUMBER.NUMBER, DOC_NUMBER.SUFFIX).fetch().map(Numbers::reserved);
    }

    private static ReservedNumber reserved(DocNumberRecord row) {
        return new ReservedNumber(row.getId(), key(row), text(row), row.getReason(), row.getTakenBy());
    }

    private static Series.Key key(DocNumberRecord row) {
        return new Series.Key(row.getEpoch(), row.getBookYear(), row.getSeries());
    }

    private static String text(DocNumberRecord row) {
        return Allotted.text(row.getNumber(), row.getSuffix());
    }

    private static Condition of(UUID id) {
        return DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()).and(DOC_NUMBER.ID.eq(id));
    }

    private static Condition of(Series.Key series) {
        return DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()).and(DOC_NUMBER.EPOCH.eq(series.epoch()))
                .and(DOC_NUMBER.BOOK_YEAR.eq(series.year())).and(DOC_NUMBER.SERIES.eq(series.code()));
    }
}
