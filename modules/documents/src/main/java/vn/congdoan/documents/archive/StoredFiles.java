package vn.congdoan.documents.archive;

import static vn.congdoan.documents.jooq.Tables.DOC_ISSUED_FILE;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Tenant;

/// The files that went out beside issued documents. Rows are added and read; there is no statement that changes one.
@Component
class StoredFiles {

    private final DSLContext jooq;

    StoredFiles(DSLContext jooq) {
        this.jooq = jooq;
    }

    void add(UUID document, int number, String name, byte[] bytes, byte[] sha256) {
        jooq.insertInto(DOC_ISSUED_FILE)
                .set(DOC_ISSUED_FILE.FEDERATION_ID, Tenant.current()).set(DOC_ISSUED_FILE.DOCUMENT_ID, document)
                .set(DOC_ISSUED_FILE.POSITION, number).set(DOC_ISSUED_FILE.NAME, name)
                .set(DOC_ISSUED_FILE.CONTENT, bytes).set(DOC_ISSUED_FILE.SHA256, sha256).execute();
    }

    List<IssuedFile> of(UUID document) {
        return jooq.select(DOC_ISSUED_FILE.POSITION, DOC_ISSUED_FILE.NAME, DSL.binaryOctetLength(DOC_ISSUED_FILE.CONTENT), DOC_ISSUED_FILE.SHA256)
                .from(DOC_ISSUED_FILE).where(beside(document)).orderBy(DOC_ISSUED_FILE.POSITION)
                .fetch(row -> new IssuedFile(row.value1(), row.value2(), row.value3(), hex(row.value4())));
    }

    Optional<Frozen> find(UUID document, int number) {
        return jooq.selectFrom(DOC_ISSUED_FILE).where(beside(document)).and(DOC_ISSUED_FILE.POSITION.eq(number)).fetchOptional()
                .map(row -> new Frozen(row.getContent(), hex(row.getSha256()), row.getName()));
    }

    private static Condition beside(UUID document) {
        return DOC_ISSUED_FILE.FEDERATION_ID.eq(Tenant.current()).and(DOC_ISSUED_FILE.DOCUMENT_ID.eq(document));
    }

    private static String hex(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }
}
