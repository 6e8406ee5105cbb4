package vn.congdoan.documents.archive;

import static vn.congdoan.documents.jooq.Tables.DOC_ENDED;
import static vn.congdoan.documents.jooq.Tables.DOC_ISSUED;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.archive.IssuedDocument.Ending;
import vn.congdoan.documents.verification.VerificationCode;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The issued documents. Rows are added and read; there is no statement that changes one.
@Component
class StoredIssues {

    private static final List<Field<?>> WITHOUT_PAGES = List.of(DOC_ISSUED.DOCUMENT_ID, DOC_ISSUED.NUMBER_ID, DOC_ISSUED.NUMBER,
            DOC_ISSUED.CODE, DOC_ISSUED.DATED, DOC_ISSUED.TYPE, DOC_ISSUED.TYPE_CODE, DOC_ISSUED.SUBJECT, DOC_ISSUED.ISSUER,
            DOC_ISSUED.SIGNER_OFFICE, DOC_ISSUED.SIGNER, DOC_ISSUED.RECIPIENTS, DOC_ISSUED.MEDIUM, DOC_ISSUED.URGENCY,
            DOC_ISSUED.VERIFICATION, DOC_ISSUED.SHA256, DOC_ISSUED.PAGES, DOC_ISSUED.TEXT_VERSION, DOC_ISSUED.ISSUED_BY,
            DOC_ISSUED.ISSUED_AT, DOC_ENDED.ENDED_AS, DOC_ENDED.ENDED_ON, DOC_ENDED.REASON, DOC_ENDED.DECISION,
            DOC_ENDED.REPLACED_BY, DOC_ENDED.ENDED_BY);

    private final DSLContext jooq;
    private final Clock clock;

    StoredIssues(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    void add(Freezing f, byte[] sha256) {
        var document = f.document();
        jooq.insertInto(DOC_ISSUED)
                .set(DOC_ISSUED.FEDERATION_ID, Tenant.current()).set(DOC_ISSUED.DOCUMENT_ID, f.id())
                .set(DOC_ISSUED.NUMBER_ID, f.number().id()).set(DOC_ISSUED.NUMBER, f.number().text())
                .set(DOC_ISSUED.CODE, document.heading().code()).set(DOC_ISSUED.DATED, f.number().dated())
                .set(DOC_ISSUED.TYPE, document.type()).set(DOC_ISSUED.TYPE_CODE, f.typeCode())
                .set(DOC_ISSUED.SUBJECT, document.subject()).set(DOC_ISSUED.ISSUER, f.issuer())
                .set(DOC_ISSUED.SIGNER_OFFICE, f.office()).set(DOC_ISSUED.SIGNER, f.signer())
                .set(DOC_ISSUED.RECIPIENTS, String.join("\n", f.recipients())).set(DOC_ISSUED.MEDIUM, f.medium().name())
                .set(DOC_ISSUED.URGENCY, document.marks().urgency().name()).set(DOC_ISSUED.VERIFICATION, f.code().value())
                .set(DOC_ISSUED.PDF, f.pdf().bytes()).set(DOC_ISSUED.SHA256, sha256).set(DOC_ISSUED.PAGES, f.pdf().pages())
                .set(DOC_ISSUED.TEXT_VERSION, f.text()).set(DOC_ISSUED.MODEL, f.model()).set(DOC_ISSUED.FIGURES, f.figures())
                .set(DOC_ISSUED.PROFILE, f.profile()).set(DOC_ISSUED.ISSUED_BY, Actor.current().name())
                .set(DOC_ISSUED.ISSUED_AT, LocalDateTime.now(clock)).execute();
    }

    Optional<IssuedDocument> find(UUID id) {
        return jooq.select(WITHOUT_PAGES).from(DOC_ISSUED)
                .leftJoin(DOC_ENDED).on(DOC_ENDED.FEDERATION_ID.eq(Tenant.current())).and(DOC_ENDED.DOCUMENT_ID.eq(DOC_ISSUED.DOCUMENT_ID))
                .where(of(id)).fetchOptional().map(StoredIssues::issued);
    }

    Optional<Frozen> file(UUID id) {
        return jooq.select(DOC_ISSUED.PDF, DOC_ISSUED.SHA256, DOC_ISSUED.NUMBER, DOC_ISSUED.CODE).from(DOC_ISSUED).where(of(id))
                .fetchOptional().map(row -> new Frozen(row.value1(), hex(row.value2()), Frozen.name(row.value3(), row.value4())));
    }

    Optional<String> model(UUID id) {
        return jooq.select(DOC_ISSUED.MODEL).from(DOC_ISSUED).where(of(id)).fetchOptional(DOC_ISSUED.MODEL);
    }

    private static Condition of(UUID id) {
        return DOC_ISSUED.FEDERATION_ID.eq(Tenant.current()).and(DOC_ISSUED.DOCUMENT_ID.eq(id));
    }

    private static IssuedDocument issued(Record row) {
        var recipients = row.get(DOC_ISSUED.RECIPIENTS);
        return new IssuedDocument(row.get(DOC_ISSUED.DOCUMENT_ID), row.get(DOC_ISSUED.NUMBER_ID), row.get(DOC_ISSUED.NUMBER),
                row.get(DOC_ISSUED.CODE), row.get(DOC_ISSUED.DATED), row.get(DOC_ISSUED.TYPE), row.get(DOC_ISSUED.TYPE_CODE),
                row.get(DOC_ISSUED.SUBJECT), row.get(DOC_ISSUED.ISSUER), row.get(DOC_ISSUED.SIGNER_OFFICE),
                row.get(DOC_ISSUED.SIGNER), recipients.isEmpty() ? List.of() : List.of(recipients.split("\n")),
                Medium.valueOf(row.get(DOC_ISSUED.MEDIUM)), Urgency.valueOf(row.get(DOC_ISSUED.URGENCY)),
                new VerificationCode(row.get(DOC_ISSUED.VERIFICATION)), hex(row.get(DOC_ISSUED.SHA256)),
                row.get(DOC_ISSUED.PAGES), row.get(DOC_ISSUED.TEXT_VERSION), row.get(DOC_ISSUED.ISSUED_BY),
                row.get(DOC_ISSUED.ISSUED_AT), ending(row));
    }

    private static @Nullable Ending ending(Record row) {
        return row.get(DOC_ENDED.ENDED_AS) == null ? null : new Ending(Ending.As.valueOf(row.get(DOC_ENDED.ENDED_AS)),
                row.get(DOC_ENDED.ENDED_ON), row.get(DOC_ENDED.REASON), row.get(DOC_ENDED.DECISION),
                row.get(DOC_ENDED.REPLACED_BY), row.get(DOC_ENDED.ENDED_BY));
    }

    private static String hex(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }
}
