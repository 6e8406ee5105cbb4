package vn.congdoan.organisation.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.Founding;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Province;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.EnterpriseAdvanced;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

@SpringBootTest
@RecordApplicationEvents
class RoadsTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);

    @Autowired
    private Organisation organisation;
    @Autowired
    private Directory directory;
    @Autowired
    private Roads roads;
    @Autowired
    private Pipeline pipeline;
    @Autowired
    private ApplicationEvents events;

    private Province province;

    @BeforeEach
    void found() {
        province = new Province(organisation);
    }

    @Test
    void anEnterpriseIsOnTheRoadWhenItIsSurveyedWithoutAUnion() {
        var road = inside(() -> road(province.large));
        assertThat(road.standing()).isEqualTo(new Standing.Coming(Stage.SURVEYED, LocalDate.of(2024, 5, 31)));
        assertThat(inside(() -> pipeline.history(province.large.id(), Optional.empty()))).hasSize(1);
    }

    @Test
    void everyStepIsKeptAndGoingBackSaysWhy() {
        move(Move.to(Stage.APPROACHED, JULY));
        move(new Move(Stage.SURVEYED, JULY, "Chưa gặp được giám đốc", null, null, null));
        assertThat(inside(() -> pipeline.history(province.large.id(), Optional.empty()))).extracting(Entry::what, Entry::note)
                .containsExactly(tuple("surveyed", "Chưa gặp được giám đốc"),
                        tuple("approached", ""), tuple("surveyed", ""));
        assertThat(events.stream(EnterpriseAdvanced.class).map(EnterpriseAdvanced::stage)).containsExactly("approached", "surveyed");
    }

    @Test
    void whoReadBeforeAnotherMovedIsStale() {
        move(Move.to(Stage.APPROACHED, JULY));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() ->
                inside(() -> roads.move(province.large, 1, Move.to(Stage.COMMITTEE, JULY))));
    }

    @Test
    void recognitionFoundsTheUnionWithItsMembersAndEndsTheRoadAtOnce() {
        var union = recognise();
        var enterprise = inside(() -> directory.enterprise(province.large.id(), Optional.empty()));
        assertThat(enterprise.union()).isEqualTo(union.id());
        assertThat(inside(() -> road(enterprise)).standing())
                .isEqualTo(new Standing.Recognised(JULY.plusDays(6), union.id(), "15/QĐ-LĐLĐ", JULY.plusDays(5)));
        assertThat(events.stream(UnionFounded.class)).singleElement().satisfies(fact -> {
            assertThat(fact.members()).isEqualTo(8);
            assertThat(fact.day()).isEqualTo(JULY.plusDays(6));
        });
        assertThat(events.stream(EnterpriseAdvanced.class).map(EnterpriseAdvanced::stage)).containsExactly("congress", "recognised");
        assertThat(inside(() -> pipeline.history(province.large.id(), Optional.empty()))).extracting(Entry::kind)
                .startsWith(Entry.Kind.NOTE, Entry.Kind.DECISION, Entry.Kind.STAGE);
    }

    @Test
    void aRefusedRecognitionLeavesEverythingAsItWas() {
        congress();
        var answer = inside(() -> roads.recognise(province.large, road(province.large).version(), decision("LĐLĐ ".repeat(60))));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(inside(() -> road(province.large)).stage()).isEqualTo(Stage.CONGRESS);
        assertThat(events.stream(UnionFounded.class)).isEmpty();
    }

    @Test
    void twoWhoRecogniseTheSameEnterpriseFoundOneUnion() throws Exception {
        congress();
        long version = inside(() -> road(province.large)).version();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> one = () -> {
                start.await();
                return Tenant.in(province.id(), () -> recognises(version, "CĐCS Một"));
            };
            Callable<Boolean> other = () -> {
                start.await();
                return Tenant.in(province.id(), () -> recognises(version, "CĐCS Hai"));
            };
            var outcomes = threads.invokeAll(List.of(one, other));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(inside(() -> directory.children(province.muongTe.id(), 1, Optional.empty()).total())).isEqualTo(1);
    }

    private boolean recognises(long version, String name) {
        try {
            return roads.recognise(province.large, version, decision(name)) instanceof Answer.Done;
        } catch (StaleVersion e) {
            return false;
        }
    }

    @Test
    void foundingByTheOrdinaryFormEndsTheRoadToo() {
        inside(() -> organisation.found(new Founding(province.muongTe.id(), "CĐCS Hai Mẫu", "grassroots_union",
                Sector.LARGE_ENTERPRISE, province.large.id(), 60, JULY)));
        assertThat(inside(() -> road(province.large)).stage()).isEqualTo(Stage.RECOGNISED);
    }

    @Test
    void aUnionByAnotherWayTakesTheEnterpriseOffAndItsLossPutsItBack() {
        inside(() -> organisation.change(province.large.id(), 1, draft(true)));
        assertThat(inside(() -> road(province.large)).stage()).isEqualTo(Stage.UNIONISED);
        inside(() -> organisation.change(province.large.id(), 2, draft(false)));
        assertThat(inside(() -> road(province.large)).stage()).isEqualTo(Stage.SURVEYED);
    }

    @Test
    void ownRulesHoldFromTheirDayOnAndDeadlinesUnderWayFollow() {
        congress();
        assertThat(due()).isEqualTo(JULY.plusDays(10));
        inside(() -> roads.rule(new Norm(JULY.minusDays(1), 10, 100, 20, 30, "Quy định của tỉnh", true)));
        assertThat(due()).isEqualTo(JULY.plusDays(20));
        assertThat(keys(inside(() -> roads.move(province.small, 1, new Move(Stage.CONGRESS, JULY, "", 9, null, null)))))
                .containsExactly("organisation.road.refused.minimum");
        assertThat(keys(inside(() -> roads.move(province.small, 1, new Move(Stage.CONGRESS, JULY.minusDays(2), "", 4, null, null)))))
                .containsExactly("organisation.road.refused.minimum");
        assertThat(inside(() -> roads.move(province.small, 1, new Move(Stage.CONGRESS, JULY.minusDays(2), "", 5, null, null))))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void listsFindByStageUnitChargeAndLateness() {
        inside(() -> roads.charge(province.large, 1, new Charge.Officer("Nguyễn Văn Mẫu", "Phó Chủ tịch")));
        inside(() -> roads.next(province.large, 2, new Road.NextStep("Gọi lại", LocalDate.of(2024, 8, 1))));
        assertThat(names("", "Nguyễn Văn Mẫu", false)).containsExactly("Công ty Cổ phần Hai Mẫu");
        assertThat(names("", "none", false)).containsExactly("Công ty TNHH Một Mẫu");
        assertThat(names("hai mau", "", true)).containsExactly("Công ty Cổ phần Hai Mẫu");
        assertThat(names("mot", "", true)).isEmpty();
        var funnel = inside(() -> pipeline.funnel(query("", "", false), Optional.of(province.tamDuong.id().value())));
        assertThat(funnel.at(Stage.SURVEYED)).isEqualTo(1);
    }

    @Test
    void theScopeEndsAtItsSubtree() {
        var scope = Optional.of(province.tamDuong.id().value());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inside(() -> pipeline.road(province.large.id(), scope)));
        assertThat(inside(() -> pipeline.all(query("", "", false), scope))).extracting(RoadLine::name).containsExactly("Công ty TNHH Một Mẫu");
        var stranger = new Province(organisation);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Tenant.in(stranger.id(), () -> pipeline.road(province.large.id(), Optional.empty())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Tenant.in(stranger.id(), () ->
                roads.move(province.large, 1, Move.to(Stage.APPROACHED, JULY))));
    }

    private List<String> names(String text, String charge, boolean overdue) {
        return inside(() -> pipeline.all(query(text, charge, overdue), Optional.empty())).stream().map(RoadLine::name).toList();
    }

    private static RoadQuery query(String text, String charge, boolean overdue) {
        return new RoadQuery(text, List.of(), null, charge, overdue, null, RoadQuery.Order.DUE, 1, 50);
    }

    private LocalDate due() {
        return Objects.requireNonNull(inside(() -> pipeline.all(query("hai mau", "", false), Optional.empty())).getFirst().due()).by();
    }

    private Unit recognise() {
        congress();
        return done(inside(() -> roads.recognise(province.large, road(province.large).version(), decision("CĐCS Hai Mẫu"))));
    }

    private void congress() {
        move(new Move(Stage.CONGRESS, JULY, "", 8, null, null));
        Arrays.stream(Paper.values()).skip(1).forEach(paper ->
                done(inside(() -> roads.paper(province.large, road(province.large).version(), paper, JULY.plusDays(2)))));
    }

    private static Decision decision(String name) {
        return new Decision("15/QĐ-LĐLĐ", JULY.plusDays(5), JULY.plusDays(6), name, "grassroots_union", Sector.LARGE_ENTERPRISE, 8,
                "Văn bản đề nghị gửi bổ sung");
    }

    private EnterpriseDraft draft(boolean hasUnion) {
        return new EnterpriseDraft(province.muongTe.id(), province.large.name(), null, province.large.ownership(), true, hasUnion, null);
    }

    private void move(Move move) {
        done(inside(() -> roads.move(province.large, road(province.large).version(), move)));
    }

    private Road road(Enterprise enterprise) {
        return pipeline.road(enterprise.id(), Optional.empty()).orElseThrow();
    }

    private <T> T inside(Supplier<T> work) {
        return province.inside(work);
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).now();
    }

    private static List<String> keys(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).reasons().stream().map(Message::key).toList();
    }
}
