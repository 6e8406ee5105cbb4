package vn.congdoan.organisation.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Directory.EnterpriseLine;
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.Federation;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.organisation.Founding;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.organisation.imports.Staged.Flawed;
import vn.congdoan.organisation.imports.Staged.Waiting;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.sheet.Flaw;

@SpringBootTest
class ImportsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Autowired
    private Imports imports;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Directory directory;

    private FederationId federation = new FederationId(1);

    @BeforeEach
    void aFederationWithTheUnitsOfLaiChau() {
        var letterhead = new Letterhead(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"), List.of("LIÊN ĐOÀN LAO ĐỘNG"), "LĐLĐ tỉnh",
                "LĐLĐ tỉnh", "Tỉnh", "LĐLĐ");
        var answer = organisation.found("nhap-" + NUMBER.incrementAndGet(), false, letterhead);
        federation = ((Answer.Done<Federation>) answer).now().id();
        inside(() -> imports.confirm(waiting(imports.units("units.csv", file("lai-chau-2024-units.csv")))));
    }

    @Test
    void theUnitsOfLaiChauStandInTheirOfficialOrder() {
        assertThat(inside(() -> directory.tree(Optional.empty()))).extracting(line -> line.unit().displayOrder() + " " + line.unit().name())
                .hasSize(11).startsWith("1 LĐLĐ thành phố Lai Châu", "2 LĐLĐ huyện Tam Đường").endsWith("11 Công đoàn Viên chức tỉnh");
    }

    @Test
    void theListOfEnterprisesIsImportedAsItIs() {
        inside(() -> {
            var id = waiting(list(file("lai-chau-2024-enterprises-without-union.csv")));
            assertThat(imports.preview(id).number(Action.NEW)).isEqualTo(8);
            assertThat(enterprises()).isEmpty();
            assertThat(imports.confirm(id)).isEqualTo(new Staged.Entered(id, 8, 0, 0));
            assertThat(enterprises()).hasSize(8);
            assertThat(enterprises().stream().mapToInt(line -> line.enterprise().workforce().workers()).sum()).isEqualTo(348);
            assertThat(enterprises().getFirst().unitName()).isEqualTo("LĐLĐ huyện Mường Tè");
            assertThat(enterprises()).allSatisfy(line -> assertThat(line.enterprise().workforce().countedOn()).isEqualTo(JUNE));
            return null;
        });
    }

    @Test
    void theSameListAgainChangesNothing() {
        inside(() -> {
            imports.confirm(waiting(list(file("lai-chau-2024-enterprises-without-union.csv"))));
            var units = imports.preview(waiting(imports.units("units.csv", file("lai-chau-2024-units.csv"))));
            assertThat(units.number(Action.SAME)).isEqualTo(11);
            var id = waiting(list(file("lai-chau-2024-enterprises-without-union.csv")));
            assertThat(imports.confirm(id)).isEqualTo(new Staged.Entered(id, 0, 0, 8));
            assertThat(enterprises()).hasSize(8).allSatisfy(line -> assertThat(line.enterprise().version()).isEqualTo(1));
            return null;
        });
    }

    @Test
    void aChangedNumberOfWorkersChangesThatEnterpriseOnly() {
        inside(() -> {
            imports.confirm(waiting(list(file("lai-chau-2024-enterprises-without-union.csv"))));
            var changed = new String(file("lai-chau-2024-enterprises-without-union.csv"), UTF_8).replace(",73", ",74");
            var id = waiting(list(changed.getBytes(UTF_8)));
            assertThat(imports.preview(id).lines()).filteredOn(line -> line.action() == Action.CHANGED).singleElement()
                    .satisfies(line -> assertThat(line.before()).contains("73"));
            assertThat(imports.confirm(id)).isEqualTo(new Staged.Entered(id, 0, 1, 7));
            return null;
        });
    }

    @Test
    void anEnterpriseThatGotAUnionKeepsItWhenTheListComesAgain() {
        inside(() -> {
            imports.confirm(waiting(list(file("lai-chau-2024-enterprises-without-union.csv"))));
            Enterprise first = enterprises().getFirst().enterprise();
            organisation.found(new Founding(first.unit(), "CĐCS", "grassroots_union", Sector.LARGE_ENTERPRISE, first.id(), 60, JUNE));
            imports.confirm(waiting(list(file("lai-chau-2024-enterprises-without-union.csv"))));
            assertThat(directory.enterprise(first.id(), Optional.empty()).hasUnion()).isTrue();
            return null;
        });
    }

    @Test
    void theListAsItIsPrintedIsReadFromAWorkbook() throws IOException {
        var content = printed(348, 8);
        inside(() -> {
            imports.confirm(waiting(list(content)));
            assertThat(enterprises()).extracting(line -> line.unitName() + " " + line.enterprise().workforce().workers())
                    .containsExactly("LĐLĐ huyện Mường Tè 60", "LĐLĐ huyện Mường Tè 288");
            return null;
        });
    }

    @Test
    void aPrintedSumThatIsWrongIsNamed() throws IOException {
        assertThat(flaws(printed(349, 2))).singleElement().satisfies(flaw -> {
            assertThat(flaw.what().key()).isEqualTo("organisation.import.wrong-sum");
            assertThat(flaw.row()).isEqualTo(7);
            assertThat(flaw.value()).isEqualTo("349");
            assertThat(flaw.what().arguments()).isEqualTo(List.of(349L, 348L));
        });
        assertThat(flaws(printed(348, 9))).extracting(flaw -> flaw.what().key()).containsExactly("organisation.import.wrong-number");
    }

    @Test
    void aWrongRowOfThePrintedListIsNotNamedAgainByItsSum() {
        assertThat(flaws("TT,Đơn vị,Tổng số lao động (người),Ghi chú\nHuyện Mường Tè,,,\n1,Công ty A,abc,\n1,CỘNG:,60,\n")).singleElement()
                .satisfies(flaw -> assertThat(flaw.row() + flaw.column() + flaw.value()).isEqualTo("3Tổng số lao động (người)abc"));
        assertThat(flaws("TT,Đơn vị,Tổng số lao động (người)\n1,Công ty A,60\n")).extracting(flaw -> flaw.what().key())
                .containsExactly("organisation.import.no-group");
    }

    @Test
    void everyFlawIsNamedWithRowAndColumnAndNothingIsStored() {
        var flaws = flaws("group,enterprise,workers,tax_code,stable\nHuyện Mường Tè,A,abc,,\nHuyện Mường La,B,5,,\n"
                + "Huyện Mường Tè,,5,,\nHuyện Mường Tè,C,5,0100047517,\nHuyện Mường Tè,D,5,,có thể\nHuyện Mường Tè,E,5,,\nHuyện Mường Tè,e,6,,\n");
        assertThat(flaws).extracting(flaw -> flaw.row() + " " + flaw.column() + " " + flaw.value() + " " + flaw.what().key())
                .containsExactly("2 workers abc platform.sheet.no-count",
                        "3 group Huyện Mường La organisation.import.unknown-unit-near",
                        "4 enterprise  platform.sheet.blank",
                        "5 tax_code 0100047517 organisation.refused.tax-code",
                        "6 stable có thể organisation.import.no-yes",
                        "8 enterprise e organisation.import.duplicate");
        assertThat(inside(this::enterprises)).isEmpty();
        assertThat(inside(imports::latest)).hasSize(1); // the units
    }

    @Test
    void anUnknownUnitComesWithNearNames() {
        assertThat(flaws("group,enterprise,workers\nHuyện Mường La,B,5\n").getFirst().what().arguments().toString())
                .contains("LĐLĐ huyện Mường Tè");
    }

    @Test
    void aWrongHeaderAnEmptyFileAndJunkAreRefused() {
        assertThat(flaws("tên,số\nA,1\n")).extracting(flaw -> flaw.what().key()).containsExactly("platform.sheet.no-header");
        assertThat(flaws("group,enterprise\nA,1\n")).extracting(flaw -> flaw.what().key()).containsExactly("platform.sheet.columns-missing");
        assertThat(flaws("group,enterprise,workers\n")).extracting(flaw -> flaw.what().key()).containsExactly("organisation.import.no-rows");
        assertThat(flaws("")).extracting(flaw -> flaw.what().key()).containsExactly("platform.sheet.empty");
        var junk = new byte[10 * 1024 * 1024];
        new Random(7).nextBytes(junk);
        assertThat(flaws(junk)).extracting(flaw -> flaw.what().key()).containsExactly("platform.sheet.encoding");
    }

    @Test
    void decomposedTextMeansTheSameUnit() {
        var decomposed = Normalizer.normalize("group,enterprise,workers\nHuyện Mường Tè,Công ty Đặng,30\n", Normalizer.Form.NFD);
        inside(() -> {
            imports.confirm(waiting(list(decomposed.getBytes(UTF_8))));
            assertThat(enterprises()).singleElement().satisfies(line -> assertThat(line.enterprise().name()).isEqualTo("Công ty Đặng"));
            return null;
        });
    }

    @Test
    void aUnitThatStandsTwiceInItsFileIsRefused() {
        var answer = inside(() -> imports.units("u.csv", "unit,kind\nA,district_federation\na,commune_union\nB,club\n".getBytes(UTF_8)));
        assertThat(((Flawed) answer).flaws()).extracting(flaw -> flaw.row() + flaw.what().key())
                .containsExactly("3organisation.import.duplicate", "4organisation.import.unknown-kind");
    }

    @Test
    void unitsMayNameAParentOfAnEarlierRow() {
        inside(() -> {
            imports.confirm(waiting(imports.units("u.csv", ("Thứ tự;Đơn vị;Loại đơn vị;Trực thuộc\n1;Huyện X;LĐLĐ cấp huyện;\n"
                    + "1;Xã Y;Công đoàn xã, phường, đặc khu;Huyện X\n2;Xã Z;commune_union;LĐLĐ huyện Mường Tè\n").getBytes(UTF_8))));
            assertThat(directory.tree(Optional.empty())).filteredOn(line -> line.depth() == 1)
                    .extracting(line -> line.unit().name()).containsExactlyInAnyOrder("Xã Y", "Xã Z");
            return null;
        });
    }

    @Test
    void aRowThatTheRegistryRefusesTakesBackTheWholeImport() {
        inside(() -> {
            var id = waiting(list("group,enterprise,workers,tax_code\nHuyện Mường Tè,A,30,\nHuyện Mường Tè,B,31,0100047516\n".getBytes(UTF_8)));
            var other = directory.tree(Optional.empty()).getFirst().unit();
            organisation.change(other.id(), other.version(), new UnitDraft(null, other.name(), other.kind(), 1, null, false, null));
            var district = directory.tree(Optional.empty()).stream().filter(line -> line.unit().name().endsWith("Mường Tè")).findFirst().orElseThrow().unit();
            organisation.change(district.id(), district.version(), new UnitDraft(null, district.name(), district.kind(), 8, null, false, null));
            assertThatExceptionOfType(Unenterable.class).isThrownBy(() -> imports.confirm(id))
                    .satisfies(refused -> assertThat(refused.flaws()).hasSize(2));
            assertThat(enterprises()).isEmpty();
            assertThat(imports.preview(id).summary().state()).isEqualTo(Preview.State.WAITING);
            return null;
        });
    }

    @Test
    void anImportIsSettledOnceAndBelongsToItsFederation() {
        var id = inside(() -> waiting(list(file("lai-chau-2024-enterprises-without-union.csv"))));
        Tenant.in(new FederationId(1_000_000), () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.preview(id)));
        inside(() -> {
            imports.cancel(id);
            assertThatExceptionOfType(Unenterable.class).isThrownBy(() -> imports.confirm(id));
            assertThat(enterprises()).isEmpty();
            return null;
        });
    }

    /// Mường Tè with 60 and 288 workers, and the given sum and number.
    private static byte[] printed(int sum, int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Congdoan", "1.0"); var sheet = workbook.newWorksheet("Phụ lục II")) {
            sheet.value(0, 0, "DANH SÁCH DOANH NGHIỆP CHƯA CÓ TỔ CHỨC CÔNG ĐOÀN");
            var header = List.of("TT", "Đơn vị", "Tổng số lao động (người)", "Ghi chú");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(2, i, header.get(i));
            }
            sheet.value(3, 0, "Huyện Mường Tè");
            sheet.value(4, 0, 1);
            sheet.value(4, 1, "Công ty A");
            sheet.value(4, 2, 60);
            sheet.value(5, 0, 2);
            sheet.value(5, 1, "Công ty B");
            sheet.value(5, 2, "288");
            sheet.value(6, 0, number == 8 ? 2 : number);
            sheet.value(6, 1, "CỘNG:");
            sheet.value(6, 2, sum);
            sheet.value(8, 1, "NGƯỜI LẬP BIỂU");
        }
        return bytes.toByteArray();
    }

    private Staged list(byte[] content) {
        return imports.enterprises("doanh-nghiep.csv", content, JUNE, CountSource.SURVEY);
    }

    private List<Flaw> flaws(String csv) {
        return flaws(csv.getBytes(UTF_8));
    }

    private List<Flaw> flaws(byte[] content) {
        var answer = inside(() -> list(content));
        assertThat(answer).isInstanceOf(Flawed.class);
        return ((Flawed) answer).flaws();
    }

    private static UUID waiting(Staged staged) {
        assertThat(staged).isInstanceOf(Waiting.class);
        return ((Waiting) staged).id();
    }

    private List<EnterpriseLine> enterprises() {
        return directory.enterprises(new EnterpriseQuery("", null, false, null, false, Order.REGISTRY, 1, 50), Optional.empty()).items();
    }

    private static byte[] file(String name) {
        try {
            return new ClassPathResource("figures/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T inside(Supplier<T> work) {
        return Tenant.in(federation, work);
    }
}
