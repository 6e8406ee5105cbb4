package vn.congdoan.campaigns.catalogue;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CATALOGUE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.campaigns.jooq.tables.records.CmpCatalogueRecord;
import vn.congdoan.kernel.Sector;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// What the federation wrote for itself.
@Component
class OwnIndicators {

    private final DSLContext jooq;

    OwnIndicators(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<Entry> all() {
        return jooq.selectFrom(CMP_CATALOGUE).where(CMP_CATALOGUE.FEDERATION_ID.eq(Tenant.current())).orderBy(CMP_CATALOGUE.CODE)
                .fetch(row -> new Entry(indicator(row), "own", row.getVersion()));
    }

    private static Indicator indicator(CmpCatalogueRecord row) {
        return new Indicator(row.getCode(), row.getName(), row.getParentCode(), Counted.valueOf(row.getCounted()),
                Stream.of(row.getSectors().split(",", -1)).filter(name -> !name.isEmpty()).map(Sector::valueOf)
                        .collect(Collectors.toUnmodifiableSet()), null,
                new Nature(row.getBreakdown(), In.valueOf(row.getInUnit()), Direction.valueOf(row.getDirection()),
                        Accumulation.valueOf(row.getAccumulation()), row.getRuleKind() == null ? null : Rule.valueOf(row.getRuleKind()),
                        null, null, ""));
    }

    /// @param seen version of the one that is replaced, 0 for a new one
    void keep(Indicator indicator, long seen) {
        var row = row(indicator, seen + 1);
        int written;
        if (seen == 0) {
            written = jooq.insertInto(CMP_CATALOGUE).set(row).onDuplicateKeyIgnore().execute();
        } else {
            row.touched(CMP_CATALOGUE.FEDERATION_ID, false);
            written = jooq.update(CMP_CATALOGUE).set(row).where(CMP_CATALOGUE.FEDERATION_ID.eq(Tenant.current()))
                    .and(CMP_CATALOGUE.CODE.eq(indicator.code())).and(CMP_CATALOGUE.VERSION.eq(seen)).execute();
        }
        if (written == 0) {
            throw new StaleVersion(indicator.name());
        }
    }

    private static CmpCatalogueRecord row(Indicator i, long version) {
        var nature = i.nature();
        var row = new CmpCatalogueRecord();
        row.setFederationId(Tenant.current());
        row.setCode(i.code());
        row.setName(i.name());
        row.setParentCode(i.parent());
        row.setCounted(i.counted().name());
        row.setSectors(sectors(i.sectors()));
        row.setBreakdown(nature.breakdown());
        row.setInUnit(nature.in().name());
        row.setDirection(nature.direction().name());
        row.setAccumulation(nature.accumulation().name());
        row.setRuleKind(nature.rule() == null ? null : nature.rule().name());
        row.setVersion(version);
        return row;
    }

    private static String sectors(Set<Sector> sectors) {
        return sectors.stream().map(Sector::name).sorted().collect(Collectors.joining(","));
    }

    boolean remove(String code) {
        return jooq.deleteFrom(CMP_CATALOGUE).where(CMP_CATALOGUE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CATALOGUE.CODE.eq(code)).execute() == 1;
    }
}
