package vn.congdoan.organisation.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.Province;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitsDescribed;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.organisation.events.WorkforcesSurveyed;
import vn.congdoan.organisation.imports.Staged.Entered;
import vn.congdoan.organisation.imports.Staged.Waiting;

/// Lists as long as those of a whole province.
@SpringBootTest
@RecordApplicationEvents
class LargeImportTest {

    private static final int ENTERPRISES = 5_000;
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    @Autowired
    private Imports imports;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Directory directory;
    @Autowired
    private ApplicationEvents events;

    @Test
    void everyEnterpriseOfALongListIsEnteredCountedAndToldOnce() {
        var province = new Province(organisation);
        events.clear();
        province.inside(() -> {
            var id = waiting(enterprises(0, MAY));
            assertThat(imports.confirm(id)).isEqualTo(new Entered(id, ENTERPRISES, 0, 0));
            var all = imported();
            assertThat(all).hasSize(ENTERPRISES).extracting(Enterprise::position).doesNotHaveDuplicates();
            assertThat(all.stream().mapToLong(enterprise -> enterprise.workforce().workers()).sum())
                    .isEqualTo(IntStream.range(0, ENTERPRISES).mapToLong(i -> 10 + i % 90).sum());
            assertThat(all.getFirst()).satisfies(first -> {
                assertThat(first.name()).isEqualTo("Công ty Mẫu số 0");
                assertThat(first.unit()).isEqualTo(province.tamDuong.id());
                assertThat(directory.workforce(first.id(), Optional.empty())).extracting(Directory.Counted::survey)
                        .containsExactly(new Survey(10, MAY, CountSource.SURVEY));
            });
            assertThat(told()).hasSize(ENTERPRISES).extracting(WorkforceSurveyed::enterprise)
                    .containsExactlyElementsOf(all.stream().map(Enterprise::id).toList());
            assertThat(events.stream(WorkforcesSurveyed.class)).allSatisfy(fact ->
                    assertThat(fact.surveys()).hasSizeBetween(1, WorkforcesSurveyed.MOST));
            assertThat(events.stream(WorkforceSurveyed.class)).isEmpty();
            return null;
        });
    }

    @Test
    void aLongListThatComesAgainChangesWhatItSaysAnewAndNothingElse() {
        var province = new Province(organisation);
        province.inside(() -> {
            imports.confirm(waiting(enterprises(0, MAY)));
            events.clear();
            var same = waiting(enterprises(0, MAY));
            assertThat(imports.confirm(same)).isEqualTo(new Entered(same, 0, 0, ENTERPRISES));
            assertThat(told()).isEmpty();

            var changed = waiting(enterprises(1, JUNE));
            assertThat(imports.confirm(changed)).isEqualTo(new Entered(changed, 0, ENTERPRISES, 0));
            assertThat(told()).hasSize(ENTERPRISES).allSatisfy(fact -> assertThat(fact.version()).isEqualTo(2));
            var first = imported().getFirst();
            assertThat(first.workforce()).isEqualTo(new Survey(11, JUNE, CountSource.SURVEY));
            assertThat(directory.workforce(first.id(), Optional.empty())).hasSize(2);

            events.clear();
            imports.confirm(waiting(enterprises(0, MAY)));
            assertThat(told()).isEmpty(); // an older day's count that is known already
            assertThat(directory.workforce(first.id(), Optional.empty())).hasSize(2);
            assertThat(imported()).allSatisfy(enterprise -> assertThat(enterprise.version()).isEqualTo(2));
            return null;
        });
    }

    @Test
    void rowsThatTheRegistryRefusesTakeBackTheWholeList() {
        var province = new Province(organisation);
        province.inside(() -> {
            var id = waiting(enterprises(0, MAY));
            var district = province.muongTe;
            var merged = organisation.establish(new UnitDraft(null, "LĐLĐ huyện Mường Tè mới", district.kind(), 3, null, true, null));
            organisation.change(province.large.id(), province.large.version(), new EnterpriseDraft(((Answer.Done<Unit>) merged).now().id(),
                    province.large.name(), null, Ownership.NON_STATE, true, false, null));
            organisation.change(district.id(), district.version(), new UnitDraft(null, district.name(), district.kind(), 2, null, false, null));
            events.clear();
            assertThatExceptionOfType(Unenterable.class).isThrownBy(() -> imports.confirm(id))
                    .satisfies(refused -> assertThat(refused.flaws()).hasSize(ENTERPRISES / 2));
            assertThat(imported()).isEmpty();
            assertThat(told()).isEmpty();
            return null;
        });
    }

    @Test
    void aLongListOfUnitsIsEnteredWithItsTreeAndToldOnce() {
        var province = new Province(organisation);
        events.clear();
        province.inside(() -> {
            var id = waiting(imports.units("xa.csv", communes("Khu").getBytes(UTF_8)));
            assertThat(imports.confirm(id)).isEqualTo(new Entered(id, 3_500, 0, 0));
            assertThat(described()).hasSize(3_500).extracting(UnitDescribed::unit).doesNotHaveDuplicates();
            assertThat(events.stream(UnitDescribed.class)).isEmpty();
            var byName = directory.allUnits().stream().collect(Collectors.toMap(Unit::name, unit -> unit));
            assertThat(byName).hasSize(3_502);
            var region = Objects.requireNonNull(byName.get("Khu 7"));
            var commune = Objects.requireNonNull(byName.get("Xã Mẫu 7"));
            assertThat(commune.path()).containsExactly(region.id(), commune.id());

            events.clear();
            var same = waiting(imports.units("xa.csv", communes("Khu").getBytes(UTF_8)));
            assertThat(imports.confirm(same)).isEqualTo(new Entered(same, 0, 0, 3_500));
            assertThat(described()).isEmpty();
            return null;
        });
    }

    @Test
    void aUnitThatMovesTakesAlongWhatIsBelowItAndEachIsToldOnce() {
        var province = new Province(organisation);
        province.inside(() -> {
            imports.confirm(waiting(imports.units("xa.csv", communes("Khu").getBytes(UTF_8))));
            events.clear();
            imports.confirm(waiting(imports.units("xa.csv", """
                    unit,kind,parent,order,external_id
                    Khu 7,district_federation,LĐLĐ huyện Mường Tè,7,K7
                    Xã Mẫu 7 mới,commune_union,Khu 7,107,X7
                    """.getBytes(UTF_8))));
            assertThat(described()).extracting(UnitDescribed::version).hasSize(35).containsOnly(2L);
            assertThat(described()).allSatisfy(fact -> assertThat(fact.path()).startsWith(province.muongTe.id()));
            assertThat(described()).extracting(UnitDescribed::name).contains("Xã Mẫu 7 mới", "Xã Mẫu 107").doesNotContain("Xã Mẫu 7");
            return null;
        });
    }

    private List<WorkforceSurveyed> told() {
        return events.stream(WorkforcesSurveyed.class).flatMap(fact -> fact.surveys().stream()).toList();
    }

    private List<UnitDescribed> described() {
        return events.stream(UnitsDescribed.class).flatMap(fact -> fact.units().stream()).toList();
    }

    private List<Enterprise> imported() {
        return directory.allEnterprises().stream().filter(enterprise -> enterprise.name().startsWith("Công ty Mẫu số")).toList();
    }

    private Staged enterprises(int more, LocalDate countedOn) {
        var csv = IntStream.range(0, ENTERPRISES).mapToObj(i -> "%s,Công ty Mẫu số %d,%d\n".formatted(
                i % 2 == 0 ? "Huyện Tam Đường" : "Huyện Mường Tè", i, 10 + i % 90 + more)).collect(Collectors.joining("", "group,enterprise,workers\n", ""));
        return imports.enterprises("doanh-nghiep.csv", csv.getBytes(UTF_8), countedOn, CountSource.SURVEY);
    }

    /// 100 districts, and 3,400 communes below them.
    private static String communes(String district) {
        var header = "unit,kind,parent,order,external_id\n";
        var districts = IntStream.range(0, 100).mapToObj(i -> "%s %d,district_federation,,%d,K%d\n".formatted(district, i, i, i));
        var communes = IntStream.range(0, 3_400).mapToObj(i -> "Xã Mẫu %d,commune_union,%s %d,%d,X%d\n".formatted(i, district, i % 100, i + 100, i));
        return Stream.concat(districts, communes).collect(Collectors.joining("", header, ""));
    }

    private static UUID waiting(Staged staged) {
        assertThat(staged).isInstanceOf(Waiting.class);
        return ((Waiting) staged).id();
    }
}
