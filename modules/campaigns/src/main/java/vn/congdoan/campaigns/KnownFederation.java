package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_FEDERATION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Letterhead;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.layout.Issuer;

/// How the federation's documents are headed.
@Component
class KnownFederation implements Letterhead {

    private final DSLContext jooq;

    KnownFederation(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(FederationDescribed fact) {
        var above = String.join("\n", fact.governingBody());
        var own = String.join("\n", fact.headingBody());
        jooq.insertInto(CMP_FEDERATION)
                .set(CMP_FEDERATION.FEDERATION_ID, Tenant.current()).set(CMP_FEDERATION.VERSION, fact.version())
                .set(CMP_FEDERATION.GOVERNING_BODY, above)
                .set(CMP_FEDERATION.HEADING_BODY, own)
                .set(CMP_FEDERATION.NAME, fact.name())
                .set(CMP_FEDERATION.SHORT_NAME, fact.shortName())
                .set(CMP_FEDERATION.PLACE, fact.place())
                .set(CMP_FEDERATION.DOCUMENT_CODE, fact.documentCode())
                .set(CMP_FEDERATION.CODE, fact.code()).set(CMP_FEDERATION.CONFEDERATION, fact.confederation())
                .onDuplicateKeyUpdate()
                .set(new Newer(CMP_FEDERATION.VERSION).values(CMP_FEDERATION.GOVERNING_BODY, CMP_FEDERATION.HEADING_BODY,
                        CMP_FEDERATION.NAME, CMP_FEDERATION.SHORT_NAME, CMP_FEDERATION.PLACE, CMP_FEDERATION.DOCUMENT_CODE, CMP_FEDERATION.CODE,
                        CMP_FEDERATION.CONFEDERATION))
                .execute();
    }

    @Override
    public Optional<Issuer> issuer() {
        return jooq.selectFrom(CMP_FEDERATION).where(CMP_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                .fetchOptional(row -> new Issuer(lines(row.getGoverningBody()), lines(row.getHeadingBody()),
                        row.getName(), row.getShortName(), row.getPlace(), row.getDocumentCode()));
    }

    /// Whether the bound federation is the national centre, which opens programmes over federations.
    boolean confederation() {
        return jooq.fetchExists(jooq.selectFrom(CMP_FEDERATION).where(CMP_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_FEDERATION.CONFEDERATION.isTrue()));
    }

    private static List<String> lines(String stored) {
        return stored.lines().toList();
    }
}
