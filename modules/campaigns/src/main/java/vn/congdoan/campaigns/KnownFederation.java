package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_FEDERATION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.layout.Issuer;

/// How the federation's documents are headed.
@Component
class KnownFederation {

    private final DSLContext jooq;

    KnownFederation(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(FederationDescribed fact) {
        int inserted = jooq.insertInto(CMP_FEDERATION)
                .set(CMP_FEDERATION.FEDERATION_ID, Tenant.current()).set(CMP_FEDERATION.VERSION, fact.version())
                .set(CMP_FEDERATION.GOVERNING_BODY, String.join("\n", fact.governingBody()))
                .set(CMP_FEDERATION.HEADING_BODY, String.join("\n", fact.headingBody()))
                .set(CMP_FEDERATION.NAME, fact.name()).set(CMP_FEDERATION.SHORT_NAME, fact.shortName())
                .set(CMP_FEDERATION.PLACE, fact.place()).set(CMP_FEDERATION.DOCUMENT_CODE, fact.documentCode())
                .onDuplicateKeyIgnore().execute();
        if (inserted == 0) {
            jooq.update(CMP_FEDERATION).set(CMP_FEDERATION.VERSION, fact.version())
                    .set(CMP_FEDERATION.GOVERNING_BODY, String.join("\n", fact.governingBody()))
                    .set(CMP_FEDERATION.HEADING_BODY, String.join("\n", fact.headingBody()))
                    .set(CMP_FEDERATION.NAME, fact.name()).set(CMP_FEDERATION.SHORT_NAME, fact.shortName())
                    .set(CMP_FEDERATION.PLACE, fact.place()).set(CMP_FEDERATION.DOCUMENT_CODE, fact.documentCode())
                    .where(CMP_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                    .and(CMP_FEDERATION.VERSION.lt(fact.version())).execute();
        }
    }

    Optional<Issuer> issuer() {
        return jooq.selectFrom(CMP_FEDERATION).where(CMP_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                .fetchOptional(row -> new Issuer(lines(row.getGoverningBody()), lines(row.getHeadingBody()),
                        row.getName(), row.getShortName(), row.getPlace(), row.getDocumentCode()));
    }

    private static List<String> lines(String stored) {
        return stored.lines().toList();
    }
}
