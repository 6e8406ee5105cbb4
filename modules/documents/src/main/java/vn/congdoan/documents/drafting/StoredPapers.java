package vn.congdoan.documents.drafting;

import static vn.congdoan.documents.jooq.Tables.DOC_DOCUMENT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.records.DocDocumentRecord;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.layout.Draft;

/// The documents of the federation.
@Component
class StoredPapers {

    private static final int SUBJECT = 1000;

    private final DSLContext jooq;
    private final Clock clock;

    StoredPapers(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /// @param subject with its figures
    void insert(UUID id, Prepared prepared, String subject) {
        var draft = prepared.wording().draft();
        var now = LocalDateTime.now(clock);
        var person = Actor.current().name();
        jooq.insertInto(DOC_DOCUMENT)
                .set(DOC_DOCUMENT.FEDERATION_ID, Tenant.current()).set(DOC_DOCUMENT.ID, id)
                .set(DOC_DOCUMENT.MATTER_KIND, prepared.matterKind()).set(DOC_DOCUMENT.MATTER, prepared.matter())
                .set(DOC_DOCUMENT.LAYOUT, prepared.layout())
                .set(DOC_DOCUMENT.TYPE, draft.type()).set(DOC_DOCUMENT.TYPE_CODE, draft.typeCode())
                .set(DOC_DOCUMENT.SUBJECT, shortened(subject)).set(DOC_DOCUMENT.SEARCH_KEY, key(draft, subject))
                .set(DOC_DOCUMENT.STAGE, Stage.DRAFT.code()).set(DOC_DOCUMENT.VERSION, 1).set(DOC_DOCUMENT.TEXT_NUMBER, 1)
                .set(DOC_DOCUMENT.YEAR, BusinessZone.today(clock).getYear())
                .set(DOC_DOCUMENT.STARTED_BY, person).set(DOC_DOCUMENT.STARTED_AT, now)
                .set(DOC_DOCUMENT.CHANGED_BY, person).set(DOC_DOCUMENT.CHANGED_AT, now).execute();
    }

    /// Makes the next text the newest. Whoever calls it holds the document.
    void written(Paper paper, Draft draft, String subject) {
        jooq.update(DOC_DOCUMENT)
                .set(DOC_DOCUMENT.TYPE, draft.type()).set(DOC_DOCUMENT.TYPE_CODE, draft.typeCode())
                .set(DOC_DOCUMENT.SUBJECT, shortened(subject)).set(DOC_DOCUMENT.SEARCH_KEY, key(draft, subject))
                .set(DOC_DOCUMENT.TEXT_NUMBER, paper.text() + 1).set(DOC_DOCUMENT.VERSION, paper.version() + 1)
                .set(DOC_DOCUMENT.CHANGED_BY, Actor.current().name()).set(DOC_DOCUMENT.CHANGED_AT, LocalDateTime.now(clock))
                .where(of(paper.id())).and(DOC_DOCUMENT.VERSION.eq(paper.version())).execute();
    }

    /// @return whether the document was in this version and stage
    boolean move(UUID id, int version, Stage from, Stage to) {
        return jooq.update(DOC_DOCUMENT)
                .set(DOC_DOCUMENT.STAGE, to.code()).set(DOC_DOCUMENT.VERSION, version + 1)
                .set(DOC_DOCUMENT.CHANGED_BY, Actor.current().name()).set(DOC_DOCUMENT.CHANGED_AT, LocalDateTime.now(clock))
                .where(of(id)).and(DOC_DOCUMENT.VERSION.eq(version)).and(DOC_DOCUMENT.STAGE.eq(from.code()))
                .execute() == 1;
    }

    Optional<Paper> find(UUID id) {
        return jooq.selectFrom(DOC_DOCUMENT).where(of(id)).fetchOptional().map(StoredPapers::paper);
    }

    /// Holds the document until the transaction ends.
    Optional<Paper> locked(UUID id) {
        return jooq.selectFrom(DOC_DOCUMENT).where(of(id)).forUpdate().fetchOptional().map(StoredPapers::paper);
    }

    List<Paper> list(Sought sought, int from, int most) {
        return jooq.selectFrom(DOC_DOCUMENT).where(matching(sought))
                .orderBy(DOC_DOCUMENT.CHANGED_AT.desc(), DOC_DOCUMENT.ID).offset(from).limit(most)
                .fetch().map(StoredPapers::paper);
    }

    /// About all things of a kind whose ids begin like this, oldest first.
    List<Paper> within(String kind, String beginning) {
        return jooq.selectFrom(DOC_DOCUMENT).where(DOC_DOCUMENT.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_DOCUMENT.MATTER_KIND.eq(kind)).and(DOC_DOCUMENT.MATTER.startsWith(beginning))
                .orderBy(DOC_DOCUMENT.STARTED_AT, DOC_DOCUMENT.ID).fetch().map(StoredPapers::paper);
    }

    int count(Sought sought) {
        return jooq.fetchCount(jooq.selectFrom(DOC_DOCUMENT).where(matching(sought)));
    }

    /// The types that occur, for choosing one.
    List<String> types(Sought sought) {
        return jooq.selectDistinct(DOC_DOCUMENT.TYPE).from(DOC_DOCUMENT)
                .where(matching(sought)).orderBy(DOC_DOCUMENT.TYPE).fetch(DOC_DOCUMENT.TYPE);
    }

    private static Condition matching(Sought sought) {
        var condition = DOC_DOCUMENT.FEDERATION_ID.eq(Tenant.current());
        if (!sought.stages().isEmpty()) {
            condition = condition.and(DOC_DOCUMENT.STAGE.in(sought.stages().stream().map(Stage::code).toList()));
        }
        if (sought.matter().isPresent()) {
            condition = condition.and(DOC_DOCUMENT.MATTER_KIND.eq(sought.matter().get().kind()))
                    .and(DOC_DOCUMENT.MATTER.eq(sought.matter().get().matter()));
        }
        if (sought.type().isPresent()) {
            condition = condition.and(DOC_DOCUMENT.TYPE.eq(sought.type().get()));
        }
        if (sought.year().isPresent()) {
            condition = condition.and(DOC_DOCUMENT.YEAR.eq(sought.year().get()));
        }
        if (!sought.words().isBlank()) {
            for (var word : VietnameseText.searchKey(sought.words()).split(" ")) {
                condition = condition.and(DOC_DOCUMENT.SEARCH_KEY.contains(word));
            }
        }
        return condition;
    }

    private static Condition of(UUID id) {
        return DOC_DOCUMENT.FEDERATION_ID.eq(Tenant.current()).and(DOC_DOCUMENT.ID.eq(id));
    }

    private static String key(Draft draft, String subject) {
        return VietnameseText.searchKey(draft.type() + " " + shortened(subject));
    }

    private static String shortened(String subject) {
        return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }

    private static Paper paper(DocDocumentRecord row) {
        return new Paper(row.getId(), row.getMatterKind(), row.getMatter(), row.getLayout(), row.getType(), row.getTypeCode(),
                row.getSubject(), Stage.of(row.getStage()), row.getVersion(), row.getTextNumber(), row.getYear(),
                row.getStartedBy(), row.getStartedAt(), row.getChangedBy(), row.getChangedAt());
    }
}
