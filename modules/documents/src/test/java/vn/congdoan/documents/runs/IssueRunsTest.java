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
import vn.congdoan.documents.issuing.Office;
import vn.congdoan.documents.issuing.Proceedings;

@WholeModule
class IssueRunsTest {

    @Autowired
    private IssueRuns runs;
    @Autowired
    private Proceedings proceedings;
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
