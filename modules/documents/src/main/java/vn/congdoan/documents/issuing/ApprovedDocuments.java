package vn.congdoan.documents.issuing;

import static vn.congdoan.documents.jooq.Tables.DOC_APPROVED;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.model.Models;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.layout.Placeholder;

/// What was approved and is not issued yet, with the figures of that moment.
@Component
class ApprovedDocuments {

    private final DSLContext jooq;
    private final JsonMapper json;

    ApprovedDocuments(DSLContext jooq, JsonMapper json) {
        this.jooq = jooq;
        this.json = json;
    }

    /// @param figures as JSON
    record Approved(Document document, String figures, int text) {
    }

    void keep(UUID id, Document document, List<Placeholder> figures, int text) {
        jooq.insertInto(DOC_APPROVED)
                .set(DOC_APPROVED.FEDERATION_ID, Tenant.current()).set(DOC_APPROVED.DOCUMENT_ID, id)
                .set(DOC_APPROVED.TEXT_VERSION, text).set(DOC_APPROVED.MODEL, Models.write(document))
                .set(DOC_APPROVED.FIGURES, json.writeValueAsString(figures)).execute();
    }

    Approved get(UUID id) {
        return jooq.selectFrom(DOC_APPROVED).where(of(id)).fetchOptional()
                .map(row -> new Approved(Models.read(row.getModel()), row.getFigures(), row.getTextVersion()))
                .orElseThrow(() -> new NotFound("approved document"));
    }

    /// Under a document whose writers left the name open stands the name of who signed it.
    void signedBy(UUID id, String name) {
        var document = get(id).document();
        if (document.signature().name().isBlank()) {
            jooq.update(DOC_APPROVED).set(DOC_APPROVED.MODEL, Models.write(document.signedBy(name))).where(of(id)).execute();
        }
    }

    void forget(UUID id) {
        jooq.deleteFrom(DOC_APPROVED).where(of(id)).execute();
    }

    private static Condition of(UUID id) {
        return DOC_APPROVED.FEDERATION_ID.eq(Tenant.current()).and(DOC_APPROVED.DOCUMENT_ID.eq(id));
    }
}
