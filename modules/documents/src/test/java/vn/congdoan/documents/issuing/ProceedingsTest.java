package vn.congdoan.documents.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.TestMatters;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.spi.layout.Draft;

@WholeModule
class ProceedingsTest {

    @Autowired
    private Proceedings proceedings;
    @Autowired
    private Issue issue;
    @Autowired
    private Papers papers;
    @Autowired
    private Archive archive;
    @Autowired
    private Numbering numbering;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void somebodyWrites() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @AfterEach
    void figuresAreThereAgain() {
        TestMatters.amount = "1.060";
        TestMatters.against = List.of();
    }

    @Test
    void everyStepIsWrittenDownWithItsPersonAndTheTextThatStood() {
        House.does(staff, () -> {
            var issued = office.issued("KH");
            assertThat(proceedings.steps(issued.id())).extracting(Step::act)
                    .containsExactly(Act.SUBMIT, Act.APPROVE, Act.SIGN, Act.ISSUE);
            assertThat(proceedings.steps(issued.id())).allMatch(step -> step.by().equals(staff.displayName()) && step.text() == 1);
        });
    }

    @Test
    void aDocumentThatIsSentBackNeedsAReasonAndIsADraftAgain() {
        House.does(staff, () -> {
            var id = office.submitted("KH");
            assertThat(refusals(proceedings.sendBack(id, 2, " "))).containsExactly("documents.process.refused.comment-missing");
            assertThat(papers.get(id).stage()).isEqualTo(Stage.SUBMITTED);
            assertThat(proceedings.sendBack(id, 2, "Thiếu căn cứ")).isInstanceOf(Proceeding.Taken.class);
            assertThat(papers.get(id).stage()).isEqualTo(Stage.DRAFT);
            assertThat(proceedings.steps(id).getLast().comment()).isEqualTo("Thiếu căn cứ");
        });
    }

    @Test
    void aStepFromAnOldPageIsStaleAndLeavesNoTrace() {
        House.does(staff, () -> {
            var id = office.submitted("KH");
            assertThatThrownBy(() -> proceedings.sendBack(id, 1, "Muộn")).isInstanceOf(StaleVersion.class);
            assertThat(proceedings.steps(id)).hasSize(1);
        });
    }

    @Test
    void aDocumentWithFlawsIsNotSubmitted() {
        House.does(staff, () -> {
            var id = office.written("KẾ HOẠCH", "KH", "Giao chỉ tiêu mẫu");
            var words = papers.text(id).wording();
            var composed = new Composed(id, papers.compose(id, new Wording(new Draft("KẾ HOẠCH", "KH", "Kế hoạch", "", List.of(),
                    "Kết nạp {{chi-tieu.khong-co}} đoàn viên", words.draft().signature(), List.of()), words.marks())), List.of());
            assertThat(refusals(proceedings.submit(composed, 1, ""))).containsOnly("documents.process.flaw");
        });
    }

    @Test
    void theFiguresOfTheApprovalAreIssuedWhateverTheyBecome() {
        House.does(staff, () -> {
            var id = ((Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach")).id();
            proceedings.submit(proceedings.compose(id), 1, "");
            proceedings.approve(proceedings.compose(id), 2, "");
            TestMatters.amount = "9.999";
            proceedings.signedByHand(id, 3, "Người ký mẫu", office.today());
            office.issued(id, new Choice.Next());
            assertThat(archive.model(id)).contains("1.060").doesNotContain("9.999");
        });
    }

    @Test
    void whatStandsAgainstTheIssueStandsAgainstTheApproval() {
        House.does(staff, () -> {
            var id = ((Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach")).id();
            proceedings.submit(proceedings.compose(id), 1, "");
            TestMatters.against = List.of(Message.of("thu.chua-ban-hanh"));
            assertThat(refusals(proceedings.approve(proceedings.compose(id), 2, ""))).containsExactly("thu.chua-ban-hanh");
            assertThat(papers.get(id).stage()).isEqualTo(Stage.SUBMITTED);
        });
    }

    @Test
    void aNameThatWasLeftOpenIsTheSignersAndOneThatStandsIsKept() {
        House.does(staff, () -> {
            var open = ((Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach")).id();
            proceedings.submit(proceedings.compose(open), 1, "");
            proceedings.approve(proceedings.compose(open), 2, "");
            proceedings.signedByHand(open, 3, "Người Ký Thay", office.today());
            assertThat(proceedings.signer(open)).isEqualTo("Người Ký Thay");
            office.issued(open, new Choice.Next());
            assertThat(archive.model(open)).contains("Người Ký Thay");
            var named = office.approved("KH");
            proceedings.signedByHand(named, 3, "Người Ký Thay", office.today());
            assertThat(proceedings.signer(named)).isEqualTo("Người ký mẫu");
        });
    }

    @Test
    void aHandSignatureHasASignerAndNoFutureDay() {
        House.does(staff, () -> {
            var id = office.approved("KH");
            assertThat(refusals(proceedings.signedByHand(id, 3, "", office.today().plusDays(1))))
                    .containsExactly("documents.process.refused.signer", "documents.process.refused.signed-in-future");
            assertThat(papers.get(id).stage()).isEqualTo(Stage.APPROVED);
        });
    }

    @Test
    void noDocumentIsDatedBeforeItsSignature() {
        House.does(staff, () -> {
            var id = office.signed("KH");
            assertThat(issue.onPaper(id, 4, office.today().minusDays(1), new Choice.Next()))
                    .isEqualTo(new Issuing.Refused(List.of(StepRules.refused("before-signature"))));
        });
    }

    @Test
    void withdrawnApprovalForgetsWhatWasApprovedAndSigned() {
        House.does(staff, () -> {
            var id = office.signed("KH");
            assertThat(proceedings.withdrawApproval(id, 4, "Sai chỉ tiêu")).isInstanceOf(Proceeding.Taken.class);
            assertThat(papers.get(id).stage()).isEqualTo(Stage.SUBMITTED);
            proceedings.approve(proceedings.compose(id), 5, "");
            proceedings.signedByHand(id, 6, "Người khác", office.today());
            assertThat(office.issued(id, new Choice.Next()).signer()).isEqualTo("Người khác");
        });
    }

    @Test
    void strangersFindNoDocument() {
        var id = House.as(staff, () -> office.signed("KH"));
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            assertThatThrownBy(() -> proceedings.steps(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> issue.onPaper(id, 4, office.today(), new Choice.Next())).isInstanceOf(NotFound.class);
            assertThat(numbering.of(id)).isEmpty();
        });
    }

    static List<String> refusals(Proceeding proceeding) {
        return ((Proceeding.Refused) proceeding).reasons().stream().map(m -> m.key()).toList();
    }
}
