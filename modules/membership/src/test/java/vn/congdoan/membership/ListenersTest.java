package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Inbox;
import vn.congdoan.platform.Transactions;

@WholeModule
class ListenersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 20);

    @Autowired
    private Membership membership;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Units units;
    @Autowired
    private Transactions transactions;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Heard heard;

    private Province province;

    @BeforeEach
    void found() {
        province = new Province(units, transactions);
    }

    @Test
    void foundingIsEnteredOnceHoweverOftenItIsDelivered() {
        var listener = new FoundingsListener(inbox, membership);
        var fact = new UnionFounded(UUID.randomUUID(), province.federation, new UnitId(UUID.randomUUID()), province.tamDuong,
                Sector.LARGE_ENTERPRISE, new EnterpriseId(UUID.randomUUID()), 32, DAY);
        listener.on(fact);
        listener.on(fact);
        var page = province.in(() -> ledger.page(MovementFilter.everything(Optional.empty()), 1));
        assertThat(page.sums()).isEqualTo(new Sums(32, 0, 1, 0));
        assertThat(page.movements()).allSatisfy(entry -> {
            assertThat(entry.unit()).isEqualTo(province.tamDuong);
            assertThat(entry.source()).isEqualTo(Source.UNION_FOUNDED);
        });
        assertThat(heard.of(province.federation)).singleElement().satisfies(told -> assertThat(told.deltas()).hasSize(2));
    }

    @Test
    void occupationalUnionWithoutMembersIsAFoundingAlone() {
        new FoundingsListener(inbox, membership).on(new UnionFounded(UUID.randomUUID(), province.federation,
                new UnitId(UUID.randomUUID()), province.sinHo, Sector.INFORMAL, null, 0, DAY));
        assertThat(province.in(() -> ledger.page(MovementFilter.everything(Optional.empty()), 1)).movements()).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(MovementKind.FOUNDING);
                    assertThat(entry.reason()).isEqualTo("occupational_union");
                });
    }

    @Test
    void olderDescriptionOfAUnitChangesNothing() {
        var listener = new UnitsListener(inbox, units);
        var path = List.of(province.top, province.sinHo);
        listener.on(province.described(province.sinHo, 3, "Công đoàn xã Sìn Hồ", path, 2));
        listener.on(province.described(province.sinHo, 2, "Tên cũ", path, 2));
        assertThat(province.in(() -> ledger.units(Optional.empty()))).extracting(UnitName::name)
                .containsExactly("LĐLĐ tỉnh", "LĐLĐ huyện Tam Đường", "CĐCS Chè", "Công đoàn xã Sìn Hồ");
    }

    @Test
    void movedUnitTakesItsEntriesAlong() {
        new FoundingsListener(inbox, membership).on(new UnionFounded(UUID.randomUUID(), province.federation,
                new UnitId(UUID.randomUUID()), province.grassroots, Sector.INFORMAL, null, 7, DAY));
        units(province.tamDuong, 7);
        new UnitsListener(inbox, units).on(province.described(province.grassroots, 2, "CĐCS Chè",
                List.of(province.top, province.sinHo, province.grassroots), 1));
        units(province.tamDuong, 0);
        units(province.sinHo, 7);
    }

    private void units(UnitId unit, long admitted) {
        assertThat(province.in(() -> ledger.page(MovementFilter.everything(Optional.of(unit)), 1)).sums().admitted()).isEqualTo(admitted);
    }
}
