package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.tasks.Task;
import vn.congdoan.campaigns.tasks.TaskBook;
import vn.congdoan.campaigns.tasks.TaskBook.Settling;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.organisation.events.WorkforceSurveyed.Count;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.ReportCalendar.Due;
import vn.congdoan.spi.Text;

@WholeModule
class PoolTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
    private static long next = 9600;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Pool pool;
    @Autowired
    private ForPlugins plugins;
    @Autowired
    private TaskBook tasks;
    @Autowired
    private KnownUnits units;
    @Autowired
    private KnownEnterprises enterprises;
    @Autowired
    private KnownFederation headings;
    @Autowired
    private Transactions transactions;
    @MockitoBean
    private Provinces provinces;

    private Stage stage;
    private List<UnitId> taking;

    @BeforeEach
    void openThePeakMonth() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        taking = stage.units(List.of("LĐLĐ huyện Mường Tè", "LĐLĐ huyện Tam Đường"));
        var from = LocalDate.of(2024, 7, 1);
        stage.in(() -> campaigns.open(new NewCampaign("thang-7", new Details("Tháng cao điểm", CampaignKind.PEAK_MONTH, from,
                LocalDate.of(2024, 7, 31), null, List.of(new Threshold(from, 25)), null, null, null), List.of(), taking)));
        survey(1, "Hai nguồn lệch nhau", 60, new Count("survey", 60, MAY), new Count("social_insurance", 40, MAY.minusDays(30)));
        survey(2, "Hai nguồn gần nhau", 100, new Count("survey", 100, MAY), new Count("tax", 95, MAY));
        survey(3, "Quanh ngưỡng", 26, new Count("survey", 26, MAY), new Count("social_insurance", 24, MAY));
    }

    private void survey(int position, String name, int workers, Count... counts) {
        stage.in(() -> transactions.call(() -> {
            enterprises.take(new WorkforceSurveyed(UUID.randomUUID(), stage.federation(), new EnterpriseId(UUID.randomUUID()), 1,
                    taking.getFirst(), name, "non_state", workers, MAY, "survey", true, false, position, List.of(counts)));
            return 0;
        }));
    }

    private Pool.View view() {
        return stage.in(() -> pool.view("thang-7", Optional.empty()));
    }

    @Test
    void listsThatContradictEachOtherAreFlagged() {
        assertThat(view().lines()).extracting(Pool.Line::name, Pool.Line::apart, Pool.Line::conflict, Pool.Line::turns).containsExactly(
                tuple("Hai nguồn lệch nhau", 33, true, false), tuple("Hai nguồn gần nhau", 5, false, false),
                tuple("Quanh ngưỡng", 7, false, true));
        assertThat(view().flagged()).hasSize(2);
        assertThat(view().sources()).containsExactly("social_insurance", "survey", "tax");
        assertThat(view().workers()).isEqualTo(186);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void formulasAreGivenTheListThatTheCampaignChose() {
        assertThat(choose("social_insurance", 50)).isInstanceOf(Change.Changed.class);
        var request = stage.in(() -> plugins.request(campaigns.get("thang-7").outline()));
        assertThat(request.enterprises()).extracting(e -> e.name() + " " + e.workers() + " " + e.countedOn())
                .containsExactly("Hai nguồn lệch nhau 40 2024-05-01", "Quanh ngưỡng 24 2024-05-31");
        assertThat(view().lines().get(1).used()).isNull();
        assertThat(view().flagged()).extracting(Pool.Line::name).containsExactly("Hai nguồn gần nhau", "Quanh ngưỡng");
    }

    private Change choose(String source, int tolerance) {
        return stage.in(() -> pool.choose("thang-7", source, tolerance, campaigns.get("thang-7").outline().version()));
    }

    @Test
    void anOfficerSeesTheOwnUnitsEnterprises() {
        assertThat(stage.in(() -> pool.view("thang-7", Optional.of(taking.getLast().value()))).lines()).isEmpty();
        assertThat(stage.in(() -> pool.view("thang-7", Optional.of(taking.getFirst().value()))).lines()).hasSize(3);
    }

    @Test
    void tasksAreWrittenDoneLateAndReopened() {
        var wish = new Task.Wish(Task.Kind.INSPECT, "Kiểm tra việc thực hiện", "Tổ công tác số 1", "Phó Trưởng ban", taking.getFirst().value(),
                null, LocalDate.of(2024, 7, 20));
        stage.in(() -> tasks.add("thang-7", wish));
        var task = stage.in(() -> tasks.of("thang-7", Optional.empty())).getFirst();
        assertThat(task.overdue(LocalDate.of(2024, 7, 20))).isFalse();
        assertThat(task.overdue(LocalDate.of(2024, 7, 21))).isTrue();
        stage.in(() -> tasks.done("thang-7", task.id(), LocalDate.of(2024, 7, 22), "Đủ biên bản", task.version()));
        var done = stage.in(() -> tasks.of("thang-7", Optional.of(taking.getFirst().value()))).getFirst();
        assertThat(done.state()).isEqualTo(new Task.Done(LocalDate.of(2024, 7, 22), "Đủ biên bản"));
        assertThat(((Task.Done) done.state()).late(done.wish().by())).isTrue();
        assertThat(stage.in(() -> tasks.of("thang-7", Optional.of(taking.getLast().value())))).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> stage.in(() -> tasks.drop("thang-7", task.id(), "Muộn", task.version())))
                .isInstanceOf(StaleVersion.class);
        stage.in(() -> tasks.reopen("thang-7", task.id(), done.version()));
        assertThat(stage.in(() -> tasks.next(Optional.empty(), 10))).extracting(Task::id).containsExactly(task.id());
    }

    @Test
    void badTasksAreRefusedWithEveryReason() {
        var wish = new Task.Wish(Task.Kind.REPORT, " ", "", "", UUID.randomUUID(), LocalDate.of(2024, 8, 1), LocalDate.of(2024, 7, 31));
        assertThat(stage.in(() -> tasks.add("thang-7", wish))).isInstanceOfSatisfying(Settling.Refused.class, refused ->
                assertThat(refused.reasons()).extracting(r -> r.key()).containsExactly("campaigns.tasks.refused.what",
                        "campaigns.tasks.refused.cut-off", "campaigns.tasks.refused.unit"));
    }

    @Test
    void aCalendarIsTakenOnce() {
        var july = new Due(new Text("Báo cáo tháng cao điểm", "Report of the peak month"), LocalDate.of(2024, 7, 31), LocalDate.of(2024, 8, 5));
        when(provinces.due(anyString(), any(), any())).thenReturn(new Answer.Given<>(List.of(july), "lai-chau", "1.0.0"));
        assertThat(Stream.of(1, 2).map(i -> stage.in(() -> tasks.take("thang-7", "lai-chau/hang-quy"))))
                .containsExactly(new Settling.Settled(1), new Settling.Settled(0));
        assertThat(stage.in(() -> tasks.of("thang-7", Optional.empty()))).singleElement()
                .satisfies(task -> assertThat(task.wish().cutOff()).isEqualTo(LocalDate.of(2024, 7, 31)));
    }
}
