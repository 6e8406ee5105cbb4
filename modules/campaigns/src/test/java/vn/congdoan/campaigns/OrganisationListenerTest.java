package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.events.UnitsDescribed;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.organisation.events.WorkforcesSurveyed;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.Provinces;

@WholeModule
class OrganisationListenerTest {

    private static final FederationId FEDERATION = new FederationId(5001);
    private static final FederationId LISTED = new FederationId(5002);

    @Autowired
    private OrganisationListener listener;
    @Autowired
    private Transactions transactions;
    @Autowired
    private KnownUnits units;
    @Autowired
    private KnownEnterprises enterprises;
    @Autowired
    private KnownFederation federation;
    @MockitoBean
    private Provinces provinces;

    @Test
    void whatOrganisationTellsIsKnownInAnyOrder() {
        var province = new UnitId(UUID.randomUUID());
        var first = new UnitId(UUID.randomUUID());
        var second = new UnitId(UUID.randomUUID());
        tell(unit(second, 1, "B cũ", List.of(province, second), 2), unit(first, 1, "A", List.of(province, first), 1),
                unit(second, 3, "B", List.of(province, second), 2), unit(province, 1, "Tỉnh", List.of(province), 1),
                unit(second, 2, "B giữa", List.of(province, second), 0));
        await().untilAsserted(() -> assertThat(Tenant.in(FEDERATION, () -> units.all())).extracting(KnownUnits.Known::name)
                .containsExactly("Tỉnh", "A", "B"));
        tell(new WorkforceSurveyed(UUID.randomUUID(), FEDERATION, new EnterpriseId(UUID.randomUUID()), 1, first, "Công ty Mẫu", "non_state",
                25, LocalDate.of(2024, 5, 31), "survey", true, false, 1));
        tell(new FederationDescribed(UUID.randomUUID(), FEDERATION, 1, "x", false, List.of("TRÊN", "NỮA"), List.of("DƯỚI"), "Tên", "Ngắn", "Nơi", "LĐLĐ"));
        await().untilAsserted(() -> assertThat(Tenant.in(FEDERATION, () -> enterprises.unorganised(null))).singleElement()
                .satisfies(known -> assertThat(known.workers()).isEqualTo(25)));
        await().untilAsserted(() -> assertThat(Tenant.in(FEDERATION, () -> federation.issuer())).hasValueSatisfying(
                issuer -> assertThat(issuer.governingBody()).containsExactly("TRÊN", "NỮA")));
    }

    @Test
    void aListToldAtOnceIsTakenRowByRowWhereItIsNewer() {
        var unit = new UnitId(UUID.randomUUID());
        var other = new UnitId(UUID.randomUUID());
        var known = new EnterpriseId(UUID.randomUUID());
        var fresh = new EnterpriseId(UUID.randomUUID());
        Tenant.in(LISTED, () -> transactions.run(() -> {
            units.take(unit(unit, 2, "Xã A", List.of(unit), 1));
            units.take(List.of(unit(unit, 1, "Xã A cũ", List.of(unit), 9), unit(other, 1, "Xã B", List.of(other), 2)));
            enterprises.take(survey(known, 3, unit, 30));
            enterprises.take(List.of(survey(known, 2, other, 20), survey(fresh, 1, unit, 10)));
        }));
        Tenant.in(LISTED, () -> {
            assertThat(units.all()).extracting(KnownUnits.Known::name).containsExactly("Xã A", "Xã B");
            assertThat(enterprises.unorganised(null)).extracting(KnownEnterprises.Known::workers).containsExactlyInAnyOrder(30, 10);
        });
        tell(new UnitsDescribed(UUID.randomUUID(), LISTED, List.of(unit(unit, 3, "Xã A mới", List.of(unit), 1), unit(other, 1, "không", List.of(other), 2))),
                new WorkforcesSurveyed(UUID.randomUUID(), LISTED, List.of(survey(known, 4, unit, 40), survey(fresh, 2, unit, 11))));
        await().untilAsserted(() -> assertThat(Tenant.in(LISTED, () -> units.all())).extracting(KnownUnits.Known::name)
                .containsExactly("Xã A mới", "Xã B"));
        await().untilAsserted(() -> assertThat(Tenant.in(LISTED, () -> enterprises.unorganised(null))).extracting(KnownEnterprises.Known::workers)
                .containsExactlyInAnyOrder(40, 11));
    }

    private static WorkforceSurveyed survey(EnterpriseId id, long version, UnitId unit, int workers) {
        return new WorkforceSurveyed(UUID.randomUUID(), LISTED, id, version, unit, "Công ty Mẫu", "non_state", workers,
                LocalDate.of(2024, 5, 31), "survey", true, false, 1);
    }

    private static UnitDescribed unit(UnitId id, long version, String name, List<UnitId> path, int order) {
        return new UnitDescribed(UUID.randomUUID(), FEDERATION, id, version, name, "district_federation", path, order, true);
    }

    /// Told to this module alone: organisation itself knows none of these units and enterprises.
    private void tell(Fact... facts) {
        for (var fact : facts) {
            switch (fact) {
                case UnitDescribed described -> listener.on(described);
                case UnitsDescribed described -> listener.on(described);
                case WorkforceSurveyed surveyed -> listener.on(surveyed);
                case WorkforcesSurveyed surveyed -> listener.on(surveyed);
                case FederationDescribed described -> listener.on(described);
                default -> throw new AssertionError(fact);
            }
        }
    }
}
