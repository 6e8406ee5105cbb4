package vn.congdoan.documents.verification;

import static vn.congdoan.documents.jooq.Tables.DOC_FINGERPRINT;
import static vn.congdoan.documents.jooq.Tables.DOC_VERIFICATION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.records.DocVerificationRecord;
import vn.congdoan.documents.verification.Verdict.State;
import vn.congdoan.platform.SharedReading;
import vn.congdoan.platform.Tenant;

/// The codes of all federations' documents with what the public may know.
@Component
class KnownCodes {

    static final SharedReading TABLES = new SharedReading(Set.of("doc_verification", "doc_fingerprint"));

    private final DSLContext jooq;

    KnownCodes(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// @return whether nobody has the code
    boolean add(VerificationCode code, UUID document, String type, String issuer) {
        return jooq.insertInto(DOC_VERIFICATION)
                .set(DOC_VERIFICATION.FEDERATION_ID, Tenant.current()).set(DOC_VERIFICATION.CODE, code.value())
                .set(DOC_VERIFICATION.DOCUMENT_ID, document).set(DOC_VERIFICATION.STATE, State.PREPARED.name())
                .set(DOC_VERIFICATION.TYPE, type).set(DOC_VERIFICATION.NOTATION, "")
                .set(DOC_VERIFICATION.ISSUER, issuer).onDuplicateKeyIgnore().execute() == 1;
    }

    void publish(VerificationCode code, String notation, LocalDate dated) {
        jooq.update(DOC_VERIFICATION).set(DOC_VERIFICATION.STATE, State.IN_FORCE.name())
                .set(DOC_VERIFICATION.NOTATION, notation).set(DOC_VERIFICATION.DATED, dated)
                .where(DOC_VERIFICATION.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_VERIFICATION.CODE.eq(code.value())).execute();
    }

    void fingerprint(VerificationCode code, byte[] sha256) {
        jooq.insertInto(DOC_FINGERPRINT).set(DOC_FINGERPRINT.FEDERATION_ID, Tenant.current())
                .set(DOC_FINGERPRINT.CODE, code.value()).set(DOC_FINGERPRINT.SHA256, sha256).onDuplicateKeyIgnore().execute();
    }

    void forget(UUID document) {
        jooq.deleteFrom(DOC_VERIFICATION).where(DOC_VERIFICATION.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_VERIFICATION.DOCUMENT_ID.eq(document)).and(DOC_VERIFICATION.STATE.eq(State.PREPARED.name())).execute();
    }

    void turn(UUID document, State state) {
        jooq.update(DOC_VERIFICATION).set(DOC_VERIFICATION.STATE, state.name())
                .where(DOC_VERIFICATION.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_VERIFICATION.DOCUMENT_ID.eq(document)).and(DOC_VERIFICATION.STATE.ne(State.PREPARED.name())).execute();
    }

    /// Across federations. Both questions are asked whatever the first one's answer, so that all take the same time.
    ///
    /// @param sha256 of a file that is shown, or null
    Optional<Verdict.Known> ask(String code, byte @Nullable [] sha256) {
        return Tenant.acrossFederations(() -> {
            var row = jooq.selectFrom(DOC_VERIFICATION).where(DOC_VERIFICATION.CODE.eq(code)).fetchOptional();
            boolean matches = jooq.fetchExists(jooq.selectFrom(DOC_FINGERPRINT).where(DOC_FINGERPRINT.CODE.eq(code))
                    .and(DOC_FINGERPRINT.SHA256.eq(sha256 == null ? new byte[32] : sha256)));
            return row.filter(known -> !known.getState().equals(State.PREPARED.name()))
                    .map(known -> known(known, sha256 == null ? Optional.empty() : Optional.of(matches)));
        });
    }

    private static Verdict.Known known(DocVerificationRecord row, Optional<Boolean> matches) {
        return new Verdict.Known(row.getType(), row.getNotation(), row.getDated(), row.getIssuer(), State.valueOf(row.getState()), matches);
    }
}
