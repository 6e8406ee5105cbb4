package vn.congdoan.documents.issuing;

import static vn.congdoan.documents.jooq.Tables.DOC_SIGNING;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.jooq.tables.records.DocSigningRecord;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.verification.VerificationCode;
import vn.congdoan.platform.Tenant;

/// Documents that are being signed or wait, signed, for their issue.
@Component
class Signings {

    private final DSLContext jooq;

    Signings(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// @param signer   empty text while an electronic signature is awaited
    /// @param signedOn the day of a wet signature
    /// @param code     that is printed in the file, which an electronic document has before its signature
    /// @param file     the signed file, once there is one
    record Signing(Medium medium, String signer, @Nullable LocalDate signedOn, @Nullable VerificationCode code,
            @Nullable Pdf file) {
    }

    Optional<Signing> find(UUID document) {
        return jooq.selectFrom(DOC_SIGNING).where(of(document)).fetchOptional().map(Signings::signing);
    }

    void byHand(UUID document, String signer, LocalDate day) {
        jooq.insertInto(DOC_SIGNING).set(DOC_SIGNING.FEDERATION_ID, Tenant.current()).set(DOC_SIGNING.DOCUMENT_ID, document)
                .set(DOC_SIGNING.MEDIUM, Medium.PAPER.name()).set(DOC_SIGNING.SIGNER, signer)
                .set(DOC_SIGNING.SIGNED_ON, day).set(DOC_SIGNING.PAGES, 0).execute();
    }

    void begin(UUID document, Allotted number, VerificationCode code) {
        jooq.insertInto(DOC_SIGNING).set(DOC_SIGNING.FEDERATION_ID, Tenant.current()).set(DOC_SIGNING.DOCUMENT_ID, document)
                .set(DOC_SIGNING.MEDIUM, Medium.ELECTRONIC.name()).set(DOC_SIGNING.SIGNER, "")
                .set(DOC_SIGNING.NUMBER_ID, number.id()).set(DOC_SIGNING.DATED, number.dated())
                .set(DOC_SIGNING.CODE, code.value()).set(DOC_SIGNING.PAGES, 0).execute();
    }

    void signed(UUID document, Pdf file, String signer) {
        jooq.update(DOC_SIGNING).set(DOC_SIGNING.PDF, file.bytes()).set(DOC_SIGNING.PAGES, file.pages())
                .set(DOC_SIGNING.SIGNER, signer).where(of(document)).execute();
    }

    void forget(UUID document) {
        jooq.deleteFrom(DOC_SIGNING).where(of(document)).execute();
    }

    private static Condition of(UUID document) {
        return DOC_SIGNING.FEDERATION_ID.eq(Tenant.current()).and(DOC_SIGNING.DOCUMENT_ID.eq(document));
    }

    private static Signing signing(DocSigningRecord row) {
        return new Signing(Medium.valueOf(row.getMedium()), row.getSigner(), row.getSignedOn(),
                row.getCode() == null ? null : new VerificationCode(row.getCode()),
                row.getPdf() == null ? null : new Pdf(row.getPdf(), row.getPages()));
    }
}
