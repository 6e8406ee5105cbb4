package vn.congdoan.documents.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.issuing.ElectronicSigning;
import vn.congdoan.documents.issuing.Office;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.kernel.Message;

@WholeModule
class IssueRunsTest {

    @Autowired
    private IssueRuns runs;
    @Autowired
    private Proceedings proceedings;
    @Autowired
    private ElectronicSigning signing;
    @Autowired
    private Papers papers;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void somebodyIssues() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @Test
    void manyDocumentsGetConsecutiveNumbersInTheirOrderInTheirStartersName() {
        var signed = House.as(staff, () -> IntStream.range(0, 25).mapToObj(i -> office.signed("QĐ")).toList());
        var run = start(signed);
        var done = finished(run);
        assertThat(done.items()).extracting(IssueRun.Item::notation)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).mapToObj("%02d/QĐ-LĐLĐ"::formatted).toList());
        assertThat(done.percent()).isEqualTo(100);
        assertThat(House.as(staff, () -> proceedings.steps(signed.getFirst()).getLast().by())).isEqualTo(staff.displayName());
    }

    @Test
    void whatCannotBeIssuedIsNamedAndHoldsNothingUp() {
        var documents = House.as(staff, () -> List.of(office.signed("QĐ"), office.submitted("QĐ"), office.signed("QĐ")));
        var done = finished(start(documents));
        assertThat(done.items()).extracting(IssueRun.Item::state)
                .containsExactly(IssueRun.State.ISSUED, IssueRun.State.REFUSED, IssueRun.State.ISSUED);
        var why = done.items().get(1).why();
        assertThat(why).isNotNull().extracting(m -> m.key()).isEqualTo("documents.run.refused.stage");
        assertThat(done.items().getLast().notation()).isEqualTo("02/QĐ-LĐLĐ");
    }

    @Test
    void aDocumentThatIsSignedAsAFileHoldsNothingUp() {
        var documents = House.as(staff, () -> List.of(signedAsFile(), office.signed("QĐ")));
        var done = finished(start(documents));
        assertThat(done.items()).extracting(IssueRun.Item::state).containsExactly(IssueRun.State.REFUSED, IssueRun.State.ISSUED);
        assertThat(done.items().getFirst().why()).isEqualTo(Message.of("documents.run.refused.file"));
    }

    @Test
    void aRefusedDocumentIsNotSignedByTheWay() {
        var approved = House.as(staff, () -> {
            office.issued("QĐ");
            return office.approved("QĐ");
        });
        var run = ((IssueRuns.Starting.Started) House.as(staff, () -> runs.start(List.of(approved), office.today().minusDays(1)))).run();
        assertThat(finished(run).items().getFirst().why()).isNotNull().extracting(Message::key).isEqualTo("documents.number.refused.earlier-date");
        assertThat(House.as(staff, () -> papers.get(approved).stage())).isEqualTo(Stage.APPROVED);
        assertThat(House.as(staff, () -> proceedings.steps(approved))).hasSize(2);
    }

    private UUID signedAsFile() {
        var id = office.approved("QĐ");
        var begun = (ElectronicSigning.Beginning.Begun) signing.begin(id, office.version(id), office.today(), new Choice.Next());
        signing.signed(id, office.version(id), begun.pdf(), "Người ký mẫu");
        return id;
    }

    @Test
    void anEmptyRunIsRefused() {
        assertThat(House.as(staff, () -> runs.start(List.of(), office.today()))).isInstanceOf(IssueRuns.Starting.Refused.class);
    }

    private UUID start(List<UUID> documents) {
        return ((IssueRuns.Starting.Started) House.as(staff, () -> runs.start(documents, office.today()))).run();
    }

    private IssueRun finished(UUID run) {
        for (int i = 0; i < 200; i++) {
            runs.work(); // the schedule does the same, on whichever node has the lock
            var now = House.as(staff, () -> runs.get(run));
            if (!now.open()) {
                return now;
            }
            pause();
        }
        throw new AssertionError("the run does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
