package vn.congdoan.campaigns.national;

import static org.jooq.impl.DSL.sum;
import static vn.congdoan.campaigns.jooq.Tables.CMP_FEDERATION;
import static vn.congdoan.campaigns.jooq.Tables.CMP_TALLY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.Tally;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.platform.SharedReading;
import vn.congdoan.platform.Tenant;

/// The federations of the deployment and sums of what they reached, read across them.
@Component
class KnownProvinces {

    private static final UUID ALL_UNITS = new UUID(0, 0);

    private final DSLContext jooq;

    KnownProvinces(DSLContext jooq) {
        this.jooq = jooq;
    }

    record Known(FederationId id, String code, String name, boolean confederation) {
    }

    /// Federations and sums by unit and day, no persons.
    @Configuration(proxyBeanMethods = false)
    static class Sharing {

        @Bean
        SharedReading sumsForProgrammes() {
            return new SharedReading(Set.of("cmp_federation", "cmp_tally"));
        }
    }

    /// By name, the confederation among them.
    List<Known> all() {
        return Tenant.acrossFederations(() -> jooq.select(CMP_FEDERATION.FEDERATION_ID, CMP_FEDERATION.CODE, CMP_FEDERATION.NAME,
                        CMP_FEDERATION.CONFEDERATION).from(CMP_FEDERATION).orderBy(CMP_FEDERATION.PLACE, CMP_FEDERATION.CODE)
                .fetch(row -> new Known(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    Optional<FederationId> confederation() {
        return all().stream().filter(Known::confederation).map(Known::id).findFirst();
    }

    /// What each federation did in a period, all its units together.
    Map<FederationId, List<Tally>> done(Period period) {
        var amount = sum(CMP_TALLY.AMOUNT);
        return Tenant.acrossFederations(() -> jooq.select(CMP_TALLY.FEDERATION_ID, CMP_TALLY.KIND, CMP_TALLY.SECTOR, amount).from(CMP_TALLY)
                .where(CMP_TALLY.COUNTED_ON.between(period.from(), period.to()))
                .groupBy(CMP_TALLY.FEDERATION_ID, CMP_TALLY.KIND, CMP_TALLY.SECTOR).fetch()).stream()
                .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> new Tally(ALL_UNITS,
                        MovementKind.valueOf(row.value2()), Sector.valueOf(row.value3()), row.value4().longValueExact()), Collectors.toList())));
    }
}
