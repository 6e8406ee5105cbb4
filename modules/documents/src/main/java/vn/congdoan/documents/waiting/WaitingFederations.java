package vn.congdoan.documents.waiting;

import static vn.congdoan.documents.jooq.Tables.DOC_WORK;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.SharedReading;
import vn.congdoan.platform.Tenant;

/// The federations that ever left something for a job. They stay known: looking is cheap, forgetting would race.
@Component
class WaitingFederations {

    static final SharedReading TABLES = new SharedReading(Set.of("doc_work"));

    private final DSLContext jooq;

    WaitingFederations(DSLContext jooq) {
        this.jooq = jooq;
    }

    void add(Kind kind) {
        jooq.insertInto(DOC_WORK).set(DOC_WORK.FEDERATION_ID, Tenant.current()).set(DOC_WORK.KIND, kind.name())
                .onDuplicateKeyIgnore().execute();
    }

    List<FederationId> of(Kind kind) {
        return Tenant.acrossFederations(() -> jooq.select(DOC_WORK.FEDERATION_ID).from(DOC_WORK).where(DOC_WORK.KIND.eq(kind.name()))
                .orderBy(DOC_WORK.FEDERATION_ID).fetch(DOC_WORK.FEDERATION_ID));
    }
}
