package vn.congdoan.documents.drafting.templates;

import static vn.congdoan.documents.jooq.Tables.DOC_TEMPLATE;
import static vn.congdoan.documents.jooq.Tables.DOC_TEMPLATE_TEXT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.jooq.tables.records.DocTemplateRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The templates of the federation and all their words.
@Component
class StoredTemplates {

    private final DSLContext jooq;
    private final Clock clock;
    private final JsonMapper json;

    StoredTemplates(DSLContext jooq, Clock clock, JsonMapper json) {
        this.jooq = jooq;
        this.clock = clock;
        this.json = json;
    }

    void insert(UUID id, String kind, String layout, String name, Wording wording) {
        jooq.insertInto(DOC_TEMPLATE)
                .set(DOC_TEMPLATE.FEDERATION_ID, Tenant.current()).set(DOC_TEMPLATE.ID, id)
                .set(DOC_TEMPLATE.MATTER_KIND, kind).set(DOC_TEMPLATE.LAYOUT, layout).set(DOC_TEMPLATE.NAME, name)
                .set(DOC_TEMPLATE.TYPE, wording.draft().type()).set(DOC_TEMPLATE.RETIRED, false).set(DOC_TEMPLATE.VERSION, 1)
                .set(DOC_TEMPLATE.CHANGED_BY, Actor.current().name()).set(DOC_TEMPLATE.CHANGED_AT, LocalDateTime.now(clock)).execute();
        write(id, 1, wording);
    }

    /// @return whether the template was in this version
    boolean update(UUID id, int version, String name, boolean retired, Wording wording) {
        boolean same = jooq.update(DOC_TEMPLATE)
                .set(DOC_TEMPLATE.NAME, name).set(DOC_TEMPLATE.TYPE, wording.draft().type())
                .set(DOC_TEMPLATE.RETIRED, retired).set(DOC_TEMPLATE.VERSION, version + 1)
                .set(DOC_TEMPLATE.CHANGED_BY, Actor.current().name()).set(DOC_TEMPLATE.CHANGED_AT, LocalDateTime.now(clock))
                .where(of(id)).and(DOC_TEMPLATE.VERSION.eq(version)).execute() == 1;
        if (same) {
            write(id, version + 1, wording);
        }
        return same;
    }

    Optional<Template> find(UUID id) {
        return jooq.selectFrom(DOC_TEMPLATE).where(of(id)).fetchOptional().map(StoredTemplates::template);
    }

    /// Offered ones first, by type and name.
    List<Template> all() {
        return jooq.selectFrom(DOC_TEMPLATE).where(DOC_TEMPLATE.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(DOC_TEMPLATE.RETIRED, DOC_TEMPLATE.TYPE, DOC_TEMPLATE.NAME, DOC_TEMPLATE.ID)
                .fetch().map(StoredTemplates::template);
    }

    Optional<Wording> words(UUID id, int number) {
        return jooq.select(DOC_TEMPLATE_TEXT.WORDING).from(DOC_TEMPLATE_TEXT)
                .where(DOC_TEMPLATE_TEXT.FEDERATION_ID.eq(Tenant.current())).and(DOC_TEMPLATE_TEXT.TEMPLATE_ID.eq(id))
                .and(DOC_TEMPLATE_TEXT.NUMBER.eq(number)).fetchOptional(DOC_TEMPLATE_TEXT.WORDING)
                .map(written -> json.readValue(written, Wording.class));
    }

    private void write(UUID id, int number, Wording wording) {
        jooq.insertInto(DOC_TEMPLATE_TEXT)
                .set(DOC_TEMPLATE_TEXT.FEDERATION_ID, Tenant.current()).set(DOC_TEMPLATE_TEXT.TEMPLATE_ID, id)
                .set(DOC_TEMPLATE_TEXT.NUMBER, number).set(DOC_TEMPLATE_TEXT.WORDING, json.writeValueAsString(wording))
                .set(DOC_TEMPLATE_TEXT.AUTHOR, Actor.current().name())
                .set(DOC_TEMPLATE_TEXT.SAVED_AT, LocalDateTime.now(clock)).execute();
    }

    private static Condition of(UUID id) {
        return DOC_TEMPLATE.FEDERATION_ID.eq(Tenant.current()).and(DOC_TEMPLATE.ID.eq(id));
    }

    private static Template template(DocTemplateRecord row) {
        return new Template(row.getId(), row.getMatterKind(), row.getLayout(), row.getName(), row.getType(), row.getRetired(),
                row.getVersion(), row.getChangedBy(), row.getChangedAt());
    }
}
