package vn.congdoan.documents.register;

import static vn.congdoan.documents.jooq.Tables.DOC_DOCUMENT;
import static vn.congdoan.documents.jooq.Tables.DOC_ENDED;
import static vn.congdoan.documents.jooq.Tables.DOC_ISSUED;
import static vn.congdoan.documents.jooq.Tables.DOC_NUMBER;
import static vn.congdoan.documents.jooq.Tables.DOC_REGISTER;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.DocIssued;
import vn.congdoan.documents.register.Entry.ByHand;
import vn.congdoan.documents.register.Entry.Ended;
import vn.congdoan.documents.register.Entry.State;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// The register as it stands in the tables: one line for each number.
@Component
class RegisterLines {

    private static final DocIssued SUCCESSOR = DOC_ISSUED.as("successor");

    private final DSLContext jooq;

    RegisterLines(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<Entry> of(Lines wanted) {
        var where = DOC_NUMBER.BOOK_YEAR.eq(wanted.year())
                .and(wanted.series().<Condition>map(DOC_NUMBER.SERIES::eq).orElse(DSL.noCondition()))
                .and(wanted.type().<Condition>map(DOC_ISSUED.TYPE::eq).orElse(DSL.noCondition()));
        return entries(where);
    }

    private List<Entry> entries(Condition where) {
        var federation = Tenant.current();
        return jooq.select(DOC_NUMBER.ID, DOC_NUMBER.EPOCH, DOC_NUMBER.NUMBER, DOC_NUMBER.SUFFIX, DOC_NUMBER.DATED,
                        DOC_NUMBER.DOCUMENT_ID, DOC_NUMBER.REASON, DOC_ISSUED.CODE, DOC_ISSUED.TYPE, DOC_ISSUED.SUBJECT,
                        DOC_ISSUED.SIGNER, DOC_ISSUED.RECIPIENTS, DOC_DOCUMENT.TYPE, DOC_DOCUMENT.SUBJECT, DOC_ENDED.ENDED_AS,
                        DOC_ENDED.ENDED_ON, DOC_ENDED.REASON, DOC_ENDED.DECISION, SUCCESSOR.NUMBER, SUCCESSOR.CODE,
                        DOC_REGISTER.VERSION, DOC_REGISTER.KEPT_BY, DOC_REGISTER.COPIES, DOC_REGISTER.SENT_ON,
                        DOC_REGISTER.RECEIPT, DOC_REGISTER.NOTE)
                .from(DOC_NUMBER)
                .leftJoin(DOC_ISSUED).on(DOC_ISSUED.FEDERATION_ID.eq(federation)).and(DOC_ISSUED.DOCUMENT_ID.eq(DOC_NUMBER.DOCUMENT_ID))
                .leftJoin(DOC_DOCUMENT).on(DOC_DOCUMENT.FEDERATION_ID.eq(federation)).and(DOC_DOCUMENT.ID.eq(DOC_NUMBER.DOCUMENT_ID))
                .leftJoin(DOC_ENDED).on(DOC_ENDED.FEDERATION_ID.eq(federation)).and(DOC_ENDED.DOCUMENT_ID.eq(DOC_NUMBER.DOCUMENT_ID))
                .leftJoin(SUCCESSOR).on(SUCCESSOR.FEDERATION_ID.eq(federation)).and(SUCCESSOR.DOCUMENT_ID.eq(DOC_ENDED.REPLACED_BY))
                .leftJoin(DOC_REGISTER).on(DOC_REGISTER.FEDERATION_ID.eq(federation)).and(DOC_REGISTER.NUMBER_ID.eq(DOC_NUMBER.ID))
                .where(DOC_NUMBER.FEDERATION_ID.eq(federation)).and(where)
                .orderBy(DOC_NUMBER.EPOCH, DOC_NUMBER.SERIES, DOC_NUMBER.NUMBER, DOC_NUMBER.SUFFIX)
                .fetch().map(RegisterLines::entry);
    }

    private static Entry entry(Record row) {
        boolean issued = row.get(DOC_ISSUED.CODE) != null;
        return new Entry(row.get(DOC_NUMBER.ID), "%02d%s".formatted(row.get(DOC_NUMBER.NUMBER), row.get(DOC_NUMBER.SUFFIX)),
                or(row.get(DOC_ISSUED.CODE)), row.get(DOC_NUMBER.EPOCH), row.get(DOC_NUMBER.DATED), row.get(DOC_NUMBER.DOCUMENT_ID),
                state(row, issued), or(issued ? row.get(DOC_ISSUED.TYPE) : row.get(DOC_DOCUMENT.TYPE)),
                or(issued ? row.get(DOC_ISSUED.SUBJECT) : row.get(DOC_DOCUMENT.SUBJECT)), or(row.get(DOC_ISSUED.SIGNER)),
                or(row.get(DOC_ISSUED.RECIPIENTS)).replace('\n', ' '), row.get(DOC_NUMBER.REASON), ended(row), byHand(row));
    }

    private static State state(Record row, boolean issued) {
        if (row.get(DOC_NUMBER.DOCUMENT_ID) == null) {
            return State.RESERVED;
        }
        var ended = row.get(DOC_ENDED.ENDED_AS);
        return !issued ? State.SIGNING : ended == null ? State.IN_FORCE : State.valueOf(ended);
    }

    private static @Nullable Ended ended(Record row) {
        if (row.get(DOC_ENDED.ENDED_AS) == null) {
            return null;
        }
        var successor = row.get(SUCCESSOR.NUMBER);
        return new Ended(row.get(DOC_ENDED.ENDED_ON), successor == null ? row.get(DOC_ENDED.DECISION)
                : successor + "/" + row.get(SUCCESSOR.CODE), row.get(DOC_ENDED.REASON));
    }

    private static ByHand byHand(Record row) {
        return row.get(DOC_REGISTER.VERSION) == null ? ByHand.NOTHING : new ByHand(row.get(DOC_REGISTER.VERSION),
                row.get(DOC_REGISTER.KEPT_BY), row.get(DOC_REGISTER.COPIES), row.get(DOC_REGISTER.SENT_ON),
                row.get(DOC_REGISTER.RECEIPT), row.get(DOC_REGISTER.NOTE));
    }

    /// The line of a number, with version 0 when the clerk wrote nothing yet.
    ByHand byHand(UUID number) {
        return jooq.selectFrom(DOC_REGISTER).where(of(number)).fetchOptional(RegisterLines::byHand).orElse(ByHand.NOTHING);
    }

    /// @throws StaleVersion when somebody else wrote meanwhile
    void write(UUID number, ByHand words) {
        int written = words.version() == 0 ? insert(number, words) : update(number, words);
        if (written == 0) {
            throw new StaleVersion("line of the register");
        }
    }

    private int insert(UUID number, ByHand words) {
        return jooq.insertInto(DOC_REGISTER)
                .set(DOC_REGISTER.FEDERATION_ID, Tenant.current()).set(DOC_REGISTER.NUMBER_ID, number).set(DOC_REGISTER.VERSION, 1)
                .set(DOC_REGISTER.KEPT_BY, words.keptBy()).set(DOC_REGISTER.COPIES, words.copies())
                .set(DOC_REGISTER.SENT_ON, words.sentOn()).set(DOC_REGISTER.RECEIPT, words.receipt())
                .set(DOC_REGISTER.NOTE, words.note()).onDuplicateKeyIgnore().execute();
    }

    private int update(UUID number, ByHand words) {
        return jooq.update(DOC_REGISTER).set(DOC_REGISTER.VERSION, words.version() + 1)
                .set(DOC_REGISTER.KEPT_BY, words.keptBy()).set(DOC_REGISTER.COPIES, words.copies())
                .set(DOC_REGISTER.SENT_ON, words.sentOn()).set(DOC_REGISTER.RECEIPT, words.receipt())
                .set(DOC_REGISTER.NOTE, words.note())
                .where(of(number)).and(DOC_REGISTER.VERSION.eq(words.version())).execute();
    }

    boolean exists(UUID number) {
        return jooq.fetchExists(jooq.selectFrom(DOC_NUMBER).where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_NUMBER.ID.eq(number)));
    }

    /// Years with numbers, newest first.
    List<Integer> years() {
        return jooq.selectDistinct(DOC_NUMBER.BOOK_YEAR).from(DOC_NUMBER).where(DOC_NUMBER.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(DOC_NUMBER.BOOK_YEAR.desc()).fetch(DOC_NUMBER.BOOK_YEAR);
    }

    private static Condition of(UUID number) {
        return DOC_REGISTER.FEDERATION_ID.eq(Tenant.current()).and(DOC_REGISTER.NUMBER_ID.eq(number));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
