package vn.congdoan.documents.drafting;

import static vn.congdoan.documents.jooq.Tables.DOC_TEXT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.documents.jooq.tables.records.DocTextRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The versions of the documents' texts.
@Component
class WrittenTexts {

    private final DSLContext jooq;
    private final Clock clock;
    private final JsonMapper json;

    WrittenTexts(DSLContext jooq, Clock clock, JsonMapper json) {
        this.jooq = jooq;
        this.clock = clock;
        this.json = json;
    }

    void add(UUID document, int number, Wording wording, String note) {
        jooq.insertInto(DOC_TEXT)
                .set(DOC_TEXT.FEDERATION_ID, Tenant.current()).set(DOC_TEXT.DOCUMENT_ID, document).set(DOC_TEXT.NUMBER, number)
                .set(DOC_TEXT.WORDING, json.writeValueAsString(wording)).set(DOC_TEXT.NOTE, note)
                .set(DOC_TEXT.AUTHOR_ID, Actor.current().id()).set(DOC_TEXT.AUTHOR, Actor.current().name())
                .set(DOC_TEXT.SAVED_AT, LocalDateTime.now(clock)).execute();
    }

    Optional<TextVersion> find(UUID document, int number) {
        return jooq.selectFrom(DOC_TEXT).where(of(document)).and(DOC_TEXT.NUMBER.eq(number))
                .fetchOptional().map(this::version);
    }

    /// Newest first.
    List<TextVersion> of(UUID document, int most) {
        return jooq.selectFrom(DOC_TEXT).where(of(document)).orderBy(DOC_TEXT.NUMBER.desc()).limit(most)
                .fetch().map(this::version);
    }

    private static Condition of(UUID document) {
        return DOC_TEXT.FEDERATION_ID.eq(Tenant.current()).and(DOC_TEXT.DOCUMENT_ID.eq(document));
    }

    private TextVersion version(DocTextRecord row) {
        return new TextVersion(row.getNumber(), json.readValue(row.getWording(), Wording.class), row.getNote(),
                row.getAuthor(), row.getSavedAt());
    }
}
