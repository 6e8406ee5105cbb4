package vn.congdoan.documents.numbering;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static vn.congdoan.documents.jooq.Tables.DOC_EPOCH;
import static vn.congdoan.documents.jooq.Tables.DOC_NUMBER;
import static vn.congdoan.documents.jooq.Tables.DOC_SERIES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The series of the federation and where each stands.
@Component
class StoredSeries {

    private static final int REASON = 500;

    private final DSLContext jooq;
    private final Clock clock;

    StoredSeries(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /// Locks the series until the end of the transaction, and begins it when there is none: what does not exist
    /// cannot be locked.
    ///
    /// @param first with which it begins
    /// @return its next number
    int locked(Series.Key key, int first) {
        jooq.insertInto(DOC_SERIES)
                .set(DOC_SERIES.FEDERATION_ID, Tenant.current()).set(DOC_SERIES.EPOCH, key.epoch())
                .set(DOC_SERIES.BOOK_YEAR, key.year()).set(DOC_SERIES.SERIES, key.code()).set(DOC_SERIES.NEXT_NUMBER, first)
                .onDuplicateKeyUpdate().set(DOC_SERIES.NEXT_NUMBER, DOC_SERIES.NEXT_NUMBER).execute();
        return jooq.select(DOC_SERIES.NEXT_NUMBER).from(DOC_SERIES).where(of(key)).forUpdate()
                .fetchSingle().value1();
    }

    void advance(Series.Key key, int next) {
        jooq.update(DOC_SERIES).set(DOC_SERIES.NEXT_NUMBER, next).where(of(key)).execute();
    }

    /// Newest epoch first.
    List<Series> of(int year) {
        var given = select(count()).from(DOC_NUMBER).where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_NUMBER.EPOCH.eq(DOC_SERIES.EPOCH)).and(DOC_NUMBER.BOOK_YEAR.eq(DOC_SERIES.BOOK_YEAR))
                .and(DOC_NUMBER.SERIES.eq(DOC_SERIES.SERIES)).and(DOC_NUMBER.DOCUMENT_ID.isNotNull()).<Integer>asField();
        return jooq.select(DOC_SERIES.EPOCH, DOC_SERIES.SERIES, DOC_SERIES.NEXT_NUMBER, given).from(DOC_SERIES)
                .where(DOC_SERIES.FEDERATION_ID.eq(Tenant.current())).and(DOC_SERIES.BOOK_YEAR.eq(year))
                .orderBy(DOC_SERIES.EPOCH.desc(), DOC_SERIES.SERIES)
                .fetch(Records.mapping((epoch, code, next, count) -> new Series(new Series.Key(epoch, year, code), next, count)));
    }

    /// The epoch to which a day belongs.
    int epoch(LocalDate day) {
        return jooq.select(DOC_EPOCH.EPOCH).from(DOC_EPOCH).where(DOC_EPOCH.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_EPOCH.BEGUN_ON.le(day)).orderBy(DOC_EPOCH.EPOCH.desc()).limit(1)
                .fetchOptional(DOC_EPOCH.EPOCH).orElse(1);
    }

    void begin(Epoch epoch) {
        jooq.insertInto(DOC_EPOCH)
                .set(DOC_EPOCH.FEDERATION_ID, Tenant.current()).set(DOC_EPOCH.EPOCH, epoch.number())
                .set(DOC_EPOCH.BEGUN_ON, epoch.begun()).set(DOC_EPOCH.REASON, shortened(epoch.reason()))
                .set(DOC_EPOCH.BEGUN_BY, Actor.current().name()).set(DOC_EPOCH.BEGUN_AT, LocalDateTime.now(clock)).execute();
    }

    /// Newest first; the first of all, which nobody began, is not among them.
    List<Epoch> epochs() {
        return jooq.select(DOC_EPOCH.EPOCH, DOC_EPOCH.BEGUN_ON, DOC_EPOCH.REASON, DOC_EPOCH.BEGUN_BY).from(DOC_EPOCH)
                .where(DOC_EPOCH.FEDERATION_ID.eq(Tenant.current())).orderBy(DOC_EPOCH.EPOCH.desc())
                .fetch(Records.mapping(Epoch::new));
    }

    /// The whole of a longer reason stands where the step or the act is recorded.
    static String shortened(String reason) {
        return reason.length() <= REASON ? reason : reason.substring(0, REASON - 1) + "…";
    }

    private static Condition of(Series.Key key) {
        return DOC_SERIES.FEDERATION_ID.eq(Tenant.current()).and(DOC_SERIES.EPOCH.eq(key.epoch()))
                .and(DOC_SERIES.BOOK_YEAR.eq(key.year())).and(DOC_SERIES.SERIES.eq(key.code()));
    }
}
