package vn.congdoan.campaigns.national;

import static vn.congdoan.campaigns.jooq.Tables.CMP_NATIONAL_RULE;
import static vn.congdoan.campaigns.jooq.Tables.CMP_NATIONAL_TARGET;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.events.ProgrammeAnswered;
import vn.congdoan.campaigns.national.Programme.ConferenceRule;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;

/// What the confederation assigned and heard, in its own rows.
@Component
class NationalTargets {

    private final DSLContext jooq;
    private final Clock clock;

    NationalTargets(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    record Target(FederationId province, String indicator, @Nullable Long assigned, @Nullable Long registered, String note, long answer, long version) {
    }

    List<Target> of(CampaignId programme) {
        return jooq.selectFrom(CMP_NATIONAL_TARGET).where(CMP_NATIONAL_TARGET.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_NATIONAL_TARGET.CAMPAIGN_ID.eq(programme.value()))
                .fetch(row -> new Target(new FederationId(row.getProvinceId()), row.getIndicator(), row.getAssigned(), row.getRegistered(),
                        row.getNote(), row.getAnswer(), row.getVersion()));
    }

    /// @return whether it still had the version that its writer saw
    boolean assign(CampaignId programme, FederationId province, String indicator, @Nullable Long amount, long seen) {
        if (seen == 0) {
            return jooq.insertInto(CMP_NATIONAL_TARGET).set(CMP_NATIONAL_TARGET.FEDERATION_ID, Tenant.current())
                    .set(CMP_NATIONAL_TARGET.CAMPAIGN_ID, programme.value()).set(CMP_NATIONAL_TARGET.PROVINCE_ID, province.value())
                    .set(CMP_NATIONAL_TARGET.INDICATOR, indicator).set(CMP_NATIONAL_TARGET.ASSIGNED, amount)
                    .set(CMP_NATIONAL_TARGET.NOTE, "").set(CMP_NATIONAL_TARGET.ANSWER, 0L).set(CMP_NATIONAL_TARGET.VERSION, 1L)
                    .onDuplicateKeyIgnore().execute() == 1;
        }
        return jooq.update(CMP_NATIONAL_TARGET).set(CMP_NATIONAL_TARGET.ASSIGNED, amount).set(CMP_NATIONAL_TARGET.VERSION, seen + 1)
                .where(CMP_NATIONAL_TARGET.FEDERATION_ID.eq(Tenant.current())).and(CMP_NATIONAL_TARGET.CAMPAIGN_ID.eq(programme.value()))
                .and(CMP_NATIONAL_TARGET.PROVINCE_ID.eq(province.value())).and(CMP_NATIONAL_TARGET.INDICATOR.eq(indicator))
                .and(CMP_NATIONAL_TARGET.VERSION.eq(seen)).execute() == 1;
    }

    /// A later answer replaces an earlier one; one that comes late changes nothing.
    void take(ProgrammeAnswered fact) {
        fact.registered().forEach(r -> {
            jooq.insertInto(CMP_NATIONAL_TARGET).set(CMP_NATIONAL_TARGET.FEDERATION_ID, Tenant.current())
                    .set(CMP_NATIONAL_TARGET.CAMPAIGN_ID, fact.programme().value()).set(CMP_NATIONAL_TARGET.PROVINCE_ID, fact.from().value())
                    .set(CMP_NATIONAL_TARGET.INDICATOR, r.indicator()).set(CMP_NATIONAL_TARGET.NOTE, "")
                    .set(CMP_NATIONAL_TARGET.ANSWER, 0L).set(CMP_NATIONAL_TARGET.VERSION, 1L).onDuplicateKeyIgnore().execute();
            jooq.update(CMP_NATIONAL_TARGET).set(CMP_NATIONAL_TARGET.REGISTERED, r.amount()).set(CMP_NATIONAL_TARGET.NOTE, fact.note())
                    .set(CMP_NATIONAL_TARGET.ANSWERED_AT, LocalDateTime.now(clock)).set(CMP_NATIONAL_TARGET.ANSWER, fact.answer())
                    .where(CMP_NATIONAL_TARGET.FEDERATION_ID.eq(Tenant.current()))
                    .and(CMP_NATIONAL_TARGET.CAMPAIGN_ID.eq(fact.programme().value()))
                    .and(CMP_NATIONAL_TARGET.PROVINCE_ID.eq(fact.from().value())).and(CMP_NATIONAL_TARGET.INDICATOR.eq(r.indicator()))
                    .and(CMP_NATIONAL_TARGET.ANSWER.lt(fact.answer())).execute();
        });
    }

    Optional<ConferenceRule> rule(CampaignId programme) {
        return jooq.select(CMP_NATIONAL_RULE.INDICATOR, CMP_NATIONAL_RULE.REGISTERED).from(CMP_NATIONAL_RULE)
                .where(CMP_NATIONAL_RULE.FEDERATION_ID.eq(Tenant.current())).and(CMP_NATIONAL_RULE.CAMPAIGN_ID.eq(programme.value()))
                .fetchOptional(Records.mapping(ConferenceRule::new));
    }

    void rule(CampaignId programme, ConferenceRule rule) {
        jooq.insertInto(CMP_NATIONAL_RULE).set(CMP_NATIONAL_RULE.FEDERATION_ID, Tenant.current())
                .set(CMP_NATIONAL_RULE.CAMPAIGN_ID, programme.value()).set(CMP_NATIONAL_RULE.INDICATOR, rule.indicator())
                .set(CMP_NATIONAL_RULE.REGISTERED, rule.registered()).onDuplicateKeyUpdate()
                .set(CMP_NATIONAL_RULE.INDICATOR, rule.indicator()).set(CMP_NATIONAL_RULE.REGISTERED, rule.registered()).execute();
    }
}
