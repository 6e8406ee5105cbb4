package vn.congdoan.documents.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.TestMatters;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

@WholeModule
class PapersTest {

    @Autowired
    private Papers papers;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void somebodyWrites() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @AfterEach
    void figuresAreThereAgain() {
        TestMatters.missing = Optional.empty();
        TestMatters.amount = "1.060";
    }

    @Test
    void aDocumentStartsWithTheWordsOfItsLayout() {
        House.does(staff, () -> {
            var id = started(papers.start("thu", "nam-2024", "lai-chau/ke-hoach"));
            var paper = papers.get(id);
            assertThat(paper).extracting(Paper::stage, Paper::version, Paper::text, Paper::typeCode)
                    .containsExactly(Stage.DRAFT, 1, 1, "KH");
            assertThat(paper.subject()).isEqualTo("Phát triển đoàn viên năm 2024");
            assertThat(paper.startedBy()).isEqualTo(staff.displayName());
            assertThat(papers.text(id).wording().draft()).isEqualTo(TestMatters.plan());
        });
    }

    @Test
    void nothingStartsAboutAThingThatIsNotThere() {
        House.does(staff, () -> {
            assertThatThrownBy(() -> papers.start("thu", "nam-1999", "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> papers.start("khac", "nam-2024", "x")).isInstanceOf(NotFound.class);
            TestMatters.missing = Optional.of(Message.of("web.error.500.text"));
            assertThat(papers.start("thu", "nam-2024", "x")).isEqualTo(new Starting.Refused(List.of(Message.of("web.error.500.text"))));
            assertThat(papers.list(Sought.ALL)).isEmpty();
        });
    }

    @Test
    void freeDocumentsNeedATypeOrASubject() {
        House.does(staff, () -> {
            assertThat(papers.start(Wording.EMPTY)).isInstanceOf(Starting.Refused.class);
            var id = started(papers.start(free("THÔNG BÁO", "TB", "Lịch nghỉ Tết")));
            assertThat(papers.get(id).hasMatter()).isFalse();
            assertThat(papers.compose(id).document().heading().code()).isEqualTo("TB-LĐLĐ");
        });
    }

    @Test
    void otherFederationsSeeNothing() {
        var id = House.as(staff, () -> started(papers.start(free("THÔNG BÁO", "TB", "Lịch nghỉ Tết"))));
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            assertThat(papers.list(Sought.ALL)).isEmpty();
            assertThatThrownBy(() -> papers.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> papers.text(id, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> papers.move(id, 1, Stage.DRAFT, Stage.SUBMITTED)).isInstanceOf(NotFound.class);
        });
        assertThat(House.as(staff, () -> papers.get(id)).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void theListIsNarrowedAndSearchedWithoutTones() {
        House.does(staff, () -> {
            started(papers.start(free("THÔNG BÁO", "TB", "Lịch nghỉ Tết")));
            var plan = started(papers.start("thu", "nam-2024", "lai-chau/ke-hoach"));
            assertThat(found(search("thong bao TET"))).containsExactly("Lịch nghỉ Tết");
            assertThat(found(search("100%"))).isEmpty();
            assertThat(found(Sought.about("thu", "nam-2024"))).containsExactly("Phát triển đoàn viên năm 2024");
            assertThat(found(Sought.ALL)).containsExactly("Phát triển đoàn viên năm 2024", "Lịch nghỉ Tết");
            assertThat(found(Sought.ALL.only(Stage.OUTSIDE))).isEmpty();
            papers.move(plan, 1, Stage.DRAFT, Stage.ISSUED);
            assertThat(found(Sought.ALL.only(Stage.OUTSIDE))).containsExactly("Phát triển đoàn viên năm 2024");
            assertThat(papers.count(Sought.ALL)).isEqualTo(2);
            assertThat(papers.types(Sought.ALL)).containsExactly("KẾ HOẠCH", "THÔNG BÁO");
        });
    }

    @Test
    void aStepIsTakenOnceFromTheVersionThatWasSeen() {
        House.does(staff, () -> {
            var id = started(papers.start(free("THÔNG BÁO", "TB", "Lịch nghỉ Tết")));
            papers.move(id, 1, Stage.DRAFT, Stage.SUBMITTED);
            assertThat(papers.get(id)).extracting(Paper::stage, Paper::version).containsExactly(Stage.SUBMITTED, 2);
            assertThatThrownBy(() -> papers.move(id, 1, Stage.SUBMITTED, Stage.APPROVED)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> papers.move(id, 2, Stage.DRAFT, Stage.SUBMITTED)).isInstanceOf(StaleVersion.class);
            assertThat(papers.get(id).version()).isEqualTo(2);
        });
    }

    @Test
    void figuresAreThoseOfToday() {
        House.does(staff, () -> {
            var id = started(papers.start("thu", "nam-2024", "lai-chau/ke-hoach"));
            assertThat(papers.compose(id).document().body().toString()).contains("kết nạp 1.060 đoàn viên");
            TestMatters.amount = "1.100";
            assertThat(papers.compose(id).document().body().toString()).contains("kết nạp 1.100 đoàn viên");
            assertThat(papers.compose(id).flaws()).isEmpty();
        });
    }

    @Test
    void withoutFiguresThereIsSomethingToSeeAndAReason() {
        House.does(staff, () -> {
            var id = started(papers.start("thu", "nam-2024", "lai-chau/ke-hoach"));
            TestMatters.missing = Optional.of(Message.of("web.error.500.text"));
            var composed = papers.compose(id);
            assertThat(composed.document().type()).isEqualTo("KẾ HOẠCH");
            assertThat(composed.flaws()).anyMatch(flaw -> flaw.message().key().equals("web.error.500.text"));
        });
    }

    private List<String> found(Sought sought) {
        return papers.list(sought).stream().map(Paper::subject).toList();
    }

    private static Sought search(String words) {
        return new Sought(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), words);
    }

    static Wording free(String type, String code, String subject) {
        return Wording.of(new Draft(type, code, subject, "", List.of(), "Toàn thể cán bộ nghỉ 5 ngày./.",
                new Signature(List.of("CHỦ TỊCH"), ""), List.of()));
    }

    static UUID started(Starting starting) {
        return switch (starting) {
            case Starting.Started(var id) -> id;
            case Starting.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
