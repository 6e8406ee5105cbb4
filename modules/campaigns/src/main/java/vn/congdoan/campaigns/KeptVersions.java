package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CAMPAIGN;
import static vn.congdoan.campaigns.jooq.Tables.CMP_FEDERATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.SharedReading;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.PluginUse;

/// Tells the host of plugins which campaigns keep to which version, in all federations.
@Repository
class KeptVersions implements PluginUse {

    @Configuration(proxyBeanMethods = false)
    static class Across {

        @Bean
        SharedReading versionsThatCampaignsKeepTo() {
            return new SharedReading(Set.of("cmp_campaign"));
        }
    }

    private final DSLContext jooq;

    KeptVersions(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public List<Use> uses(String plugin, String version) {
        return Tenant.acrossFederations(() -> jooq.select(CMP_CAMPAIGN.FEDERATION_ID, CMP_CAMPAIGN.TITLE).from(CMP_CAMPAIGN)
                .where(CMP_CAMPAIGN.PLUGIN_VERSION.eq(version)).and(CMP_CAMPAIGN.FORMULA.startsWith(plugin + "/"))
                .orderBy(CMP_CAMPAIGN.FEDERATION_ID, CMP_CAMPAIGN.CODE).fetch(Records.mapping(Use::new)));
    }

    @Override
    public Optional<String> nameOf(FederationId federation) {
        return Tenant.in(federation, () -> jooq.select(CMP_FEDERATION.NAME).from(CMP_FEDERATION)
                .where(CMP_FEDERATION.FEDERATION_ID.eq(Tenant.current())).fetchOptional(CMP_FEDERATION.NAME));
    }
}
