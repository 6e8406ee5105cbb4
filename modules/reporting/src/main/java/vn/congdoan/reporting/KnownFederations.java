package vn.congdoan.reporting;

import static vn.congdoan.reporting.jooq.Tables.RPT_FEDERATION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.platform.Tenant;
import vn.congdoan.reporting.jooq.tables.records.RptFederationRecord;
import vn.congdoan.spi.layout.Issuer;

/// The module's own copy of the federations and their document headings.
@Repository
class KnownFederations {

    private final DSLContext jooq;

    KnownFederations(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(FederationDescribed fact) {
        var row = new RptFederationRecord(Tenant.current(), fact.version(), fact.code(), fact.confederation(),
                String.join("\n", fact.governingBody()), String.join("\n", fact.headingBody()), fact.name(),
                fact.shortName(), fact.place(), fact.documentCode());
        int fresh = jooq.insertInto(RPT_FEDERATION).set(row).onDuplicateKeyIgnore().execute();
        if (fresh == 0) {
            row.touched(RPT_FEDERATION.FEDERATION_ID, false);
            jooq.update(RPT_FEDERATION).set(row)
                    .where(RPT_FEDERATION.FEDERATION_ID.eq(Tenant.current())).and(RPT_FEDERATION.VERSION.lt(fact.version()))
                    .execute();
        }
    }

    Optional<KnownFederation> current() {
        return jooq.selectFrom(RPT_FEDERATION).where(RPT_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                .fetchOptional(KnownFederations::federation);
    }

    /// For the confederation's totals; by name.
    List<KnownFederation> all() {
        return jooq.selectFrom(RPT_FEDERATION).orderBy(RPT_FEDERATION.PLACE, RPT_FEDERATION.CODE)
                .fetch(KnownFederations::federation);
    }

    private static KnownFederation federation(RptFederationRecord row) {
        return new KnownFederation(row.getFederationId(), row.getCode(), row.getConfederation(), new Issuer(
                row.getGoverningBody().lines().toList(), row.getHeadingBody().lines().toList(), row.getName(),
                row.getShortName(), row.getPlace(), row.getDocumentCode()));
    }
}
