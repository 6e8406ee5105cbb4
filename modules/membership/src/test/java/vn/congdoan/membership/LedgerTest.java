package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Recording.Recorded;
import vn.congdoan.membership.Recording.Refused;
import vn.congdoan.membership.events.MembershipMoved.Delta;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

@WholeModule
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);

    @Autowired
    private Membership membership;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Units units;
    @Autowired
    private Transactions transactions;
    @Autowired
    private Heard heard;

    private Province province;

    @BeforeEach
    void found() {
        province = new Province(units, transactions);
    }

    @Test
    void entryIsStoredAndToldOnce() {
        var id = recorded(counted(province.tamDuong, MovementKind.ADMISSION, "new_admission", 60));
        var entry = province.in(() -> ledger.find(id, Optional.empty()));
        assertThat(entry.amount()).isEqualTo(60);
        assertThat(entry.unitName()).isEqualTo("LĐLĐ huyện Tam Đường");
        assertThat(heard.of(province.federation)).singleElement().satisfies(fact -> assertThat(fact.deltas()).containsExactly(
                new Delta(province.tamDuong, DAY, MovementKind.ADMISSION, "new_admission", Sector.LARGE_ENTERPRISE, 60)));
    }

    @Test
    void refusedEntryStoresAndTellsNothing() {
        var answer = record(counted(province.tamDuong, MovementKind.ADMISSION, "retired", 60), Optional.empty());
        assertThat(answer).isEqualTo(Refused.because("membership.refused.reason"));
        assertThat(all().count()).isZero();
        assertThat(heard.of(province.federation)).isEmpty();
    }

    @Test
    void netIsAdmissionsLessLosses() {
        recorded(counted(province.tamDuong, MovementKind.ADMISSION, "new_admission", 60));
        recorded(counted(province.grassroots, MovementKind.ADMISSION, "moved_in", 5));
        recorded(counted(province.tamDuong, MovementKind.LOSS, "left_employment", 70));
        recorded(counted(province.sinHo, MovementKind.FOUNDING, "enterprise_union", 2));
        recorded(counted(province.sinHo, MovementKind.REFERRAL, "introduced", 3));
        assertThat(all().sums()).isEqualTo(new Sums(65, 70, 2, 3));
        assertThat(all().sums().net()).isEqualTo(-5);
        assertThat(province.in(() -> ledger.byUnit(MovementFilter.everything(Optional.empty()))))
                .extracting(row -> row.sums().net()).containsExactlyInAnyOrder(5L, -10L, 0L);
    }

    @Test
    void counterEntriesTakeOffAtMostTheEntry() {
        var id = recorded(counted(province.tamDuong, MovementKind.ADMISSION, "new_admission", 60));
        assertThat(correct(id, 61, "sai")).isEqualTo(Refused.because("membership.refused.more-than-open", 60L));
        assertThat(correct(id, 20, "ghi trùng")).isInstanceOf(Recorded.class);
        assertThat(correct(id, 41, "sai")).isEqualTo(Refused.because("membership.refused.more-than-open", 40L));
        assertThat(correct(id, 40, "nhầm đơn vị")).isInstanceOf(Recorded.class);
        assertThat(correct(id, 1, "sai")).isEqualTo(Refused.because("membership.refused.more-than-open", 0L));
        assertThat(all().sums().admitted()).isZero();
        assertThat(all().count()).isEqualTo(3);
        assertThat(heard.of(province.federation)).extracting(fact -> fact.deltas().getFirst().amount()).containsExactly(60, -20, -40);
    }

    @Test
    void counterEntryStandsOnTheDayOfItsEntryAndCannotBeCorrected() {
        var id = recorded(counted(province.tamDuong, MovementKind.LOSS, "retired", 8));
        var counter = ((Recorded) correct(id, 8, "nhập nhầm")).movement();
        var entry = province.in(() -> ledger.find(counter, Optional.empty()));
        assertThat(entry.day()).isEqualTo(DAY);
        assertThat(entry.amount()).isEqualTo(-8);
        assertThat(entry.corrects()).isEqualTo(id);
        assertThat(correct(counter, 1, "sai")).isEqualTo(Refused.because("membership.refused.counter-entry"));
        assertThat(correct(id, 0, " ")).isEqualTo(new Refused(List.of(Message.of("membership.refused.amount"), Message.of("membership.refused.no-why"))));
    }

    @Test
    void correctionsAtTheSameMomentDoNotTakeOffMoreThanTheEntry() throws InterruptedException {
        var id = recorded(counted(province.tamDuong, MovementKind.ADMISSION, "new_admission", 60));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                threads.execute(() -> correct(id, 10, "ghi trùng"));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(all().sums().admitted()).isZero();
        assertThat(all().count()).isEqualTo(7);
    }

    @Test
    void listOfNamesIsCountedAndSortedByGivenName() {
        var id = recorded(named("Vàng Thị Xuân; 1/2/1990; Nữ\nLò Văn Ánh; 1985; Nam\nGiàng A Đá"));
        assertThat(province.in(() -> ledger.find(id, Optional.empty()))).satisfies(entry -> {
            assertThat(entry.amount()).isEqualTo(3);
            assertThat(entry.named()).isTrue();
        });
        assertThat(province.in(() -> ledger.persons(id, Optional.empty()))).extracting(Person::fullName)
                .containsExactly("Lò Văn Ánh", "Giàng A Đá", "Vàng Thị Xuân");
        assertThat(heard.of(province.federation).toString()).doesNotContain("Xuân");
    }

    @Test
    void oneBadLineStoresNothing() {
        assertThat(record(named("Lò Văn Ánh\nLò Văn Bình; 32/1/1990"), Optional.empty())).isEqualTo(
                Refused.because("membership.names.line", 2, Message.of("membership.names.birth")));
        assertThat(all().count()).isZero();
    }

    @Test
    void numberThatDiffersFromTheListIsRefused() {
        var entry = new Entry(province.tamDuong, DAY, MovementKind.ADMISSION, "new_admission", Sector.INFORMAL, 3, "Lò Ánh\nLò Bình", "", Source.FORM);
        assertThat(record(entry, Optional.empty())).isEqualTo(Refused.because("membership.refused.count-differs", 3, 2));
    }

    @Test
    void officerReachesTheOwnUnitAndWhatIsBelowOnly() {
        var own = Optional.of(province.tamDuong);
        assertThat(record(counted(province.grassroots, MovementKind.LOSS, "retired", 1), own)).isInstanceOf(Recorded.class);
        assertThat(record(counted(province.sinHo, MovementKind.LOSS, "retired", 1), own)).isEqualTo(Refused.because("membership.refused.unit"));
        assertThat(record(counted(province.top, MovementKind.LOSS, "retired", 1), own)).isEqualTo(Refused.because("membership.refused.unit"));
        var elsewhere = recorded(counted(province.sinHo, MovementKind.LOSS, "retired", 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> province.in(() -> ledger.find(elsewhere, own)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> province.in(() -> ledger.persons(elsewhere, own)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> province.in(() -> membership.correct(elsewhere, 1, "sai", Source.FORM, own)));
        assertThat(province.in(() -> ledger.page(MovementFilter.everything(own), 1)).count()).isEqualTo(1);
        assertThat(province.in(() -> ledger.units(own))).extracting(UnitName::name, UnitName::depth)
                .containsExactly(tuple("LĐLĐ huyện Tam Đường", 0), tuple("CĐCS Chè", 1));
    }

    @Test
    void anotherFederationsEntryAndUnitAreNotThere() {
        var id = recorded(counted(province.tamDuong, MovementKind.LOSS, "retired", 1));
        var other = new Province(units, transactions);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.in(() -> ledger.find(id, Optional.empty())));
        assertThat(other.in(() -> membership.record(counted(province.tamDuong, MovementKind.LOSS, "retired", 1), Optional.empty())))
                .isEqualTo(Refused.because("membership.refused.unit"));
    }

    @Test
    void filtersNarrowTheList() {
        recorded(counted(province.tamDuong, MovementKind.LOSS, "retired", 1));
        recorded(counted(province.grassroots, MovementKind.LOSS, "deceased", 2));
        recorded(counted(province.sinHo, MovementKind.ADMISSION, "new_admission", 4));
        assertThat(lost(filter(province.tamDuong, true, List.of(), DAY, DAY, Set.of()))).isEqualTo(3);
        assertThat(lost(filter(province.tamDuong, false, List.of(), DAY, DAY, Set.of()))).isEqualTo(1);
        assertThat(lost(filter(null, true, List.of(province.grassroots), null, null, Set.of()))).isEqualTo(1);
        assertThat(lost(filter(null, true, List.of(), DAY.plusDays(1), null, Set.of()))).isZero();
        assertThat(lost(filter(null, true, List.of(), null, DAY.minusDays(1), Set.of()))).isZero();
        assertThat(lost(filter(null, true, List.of(), null, null, Set.of("deceased")))).isEqualTo(2);
        assertThat(lost(filter(new UnitId(UUID.randomUUID()), true, List.of(), null, null, Set.of()))).isZero();
    }

    @Test
    void pagesHoldFiftyAndTheSumsHoldAll() {
        for (int i = 0; i < 51; i++) {
            recorded(counted(province.tamDuong, MovementKind.ADMISSION, "new_admission", 1));
        }
        var second = province.in(() -> ledger.page(MovementFilter.everything(Optional.empty()), 9));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.movements()).hasSize(1);
        assertThat(second.sums().admitted()).isEqualTo(51);
    }

    private long lost(MovementFilter filter) {
        return province.in(() -> ledger.page(filter, 1)).sums().lost();
    }

    private static MovementFilter filter(@Nullable UnitId unit, boolean subtree, List<UnitId> without,
            @Nullable LocalDate from, @Nullable LocalDate to, Set<String> reasons) {
        return new MovementFilter(Optional.empty(), unit, subtree, without, from, to, Set.of(), reasons, Set.of());
    }

    private MovementPage all() {
        return province.in(() -> ledger.page(MovementFilter.everything(Optional.empty()), 1));
    }

    private Entry named(String names) {
        return Entry.named(province.tamDuong, DAY, MovementKind.ADMISSION, "new_admission", Sector.INFORMAL, names, "", Source.FORM);
    }

    private static Entry counted(UnitId unit, MovementKind kind, String reason, int amount) {
        return Entry.counted(unit, DAY, kind, reason, Sector.LARGE_ENTERPRISE, amount, "", Source.FORM);
    }

    private Recording record(Entry entry, Optional<UnitId> scope) {
        return province.in(() -> membership.record(entry, scope));
    }

    private UUID recorded(Entry entry) {
        return ((Recorded) record(entry, Optional.empty())).movement();
    }

    private Recording correct(UUID id, int amount, String why) {
        return province.in(() -> membership.correct(id, amount, why, Source.FORM, Optional.empty()));
    }
}
