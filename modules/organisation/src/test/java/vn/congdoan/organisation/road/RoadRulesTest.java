package vn.congdoan.organisation.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.road.Deadlines.Deadline;
import vn.congdoan.organisation.road.Deadlines.For;

class RoadRulesTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);
    private static final LocalDate TODAY = JULY.plusDays(20);
    private static final Norm NORM = new Norm(LocalDate.of(2020, 2, 3), 5, 150, 10, 15, "HD 03", false);

    private final RoadRules rules = new RoadRules(NORM, TODAY);

    @Test
    void stepsForwardNeedADayOnly() {
        assertThat(keys(rules.move(at(Stage.SURVEYED), Move.to(Stage.APPROACHED, JULY)))).isEmpty();
        assertThat(keys(rules.move(at(Stage.SURVEYED), Move.to(Stage.COMMITTEE, TODAY)))).isEmpty();
    }

    @Test
    void aDayLiesNeitherInTheFutureNorBeforeTheStageThatItLeaves() {
        assertThat(keys(rules.move(at(Stage.SURVEYED), Move.to(Stage.APPROACHED, TODAY.plusDays(1))))).containsExactly("future-day");
        assertThat(keys(rules.move(at(Stage.SURVEYED), Move.to(Stage.APPROACHED, JULY.minusDays(1))))).containsExactly("before-last");
    }

    @Test
    void goingBackNeedsAReasonAndMayPutADayRight() {
        var back = Move.to(Stage.SURVEYED, JULY.minusDays(5));
        assertThat(keys(rules.move(at(Stage.APPROACHED), back))).containsExactly("no-reason");
        assertThat(keys(rules.move(at(Stage.APPROACHED), new Move(Stage.SURVEYED, back.day(), "Ghi nhầm ngày", null, null, null)))).isEmpty();
    }

    @Test
    void fourPersonsHoldNoCongressAndFiveDo() {
        assertThat(keys(rules.move(at(Stage.COMMITTEE), new Move(Stage.CONGRESS, JULY, "", 4, null, null)))).containsExactly("minimum");
        assertThat(keys(rules.move(at(Stage.COMMITTEE), Move.to(Stage.CONGRESS, JULY)))).containsExactly("minimum");
        assertThat(keys(rules.move(at(Stage.COMMITTEE), new Move(Stage.CONGRESS, JULY, "", 5, null, null)))).isEmpty();
    }

    @Test
    void standingAsideNeedsItsReasonItsDayAndItsSide() {
        assertThat(keys(rules.move(at(Stage.APPROACHED), Move.to(Stage.REFUSED, JULY)))).containsExactly("no-reason", "by");
        assertThat(keys(rules.move(at(Stage.APPROACHED), new Move(Stage.POSTPONED, JULY, "Nghỉ Tết", null, JULY, null)))).containsExactly("until");
        assertThat(keys(rules.move(at(Stage.APPROACHED), new Move(Stage.POSTPONED, JULY, "Nghỉ Tết", null, JULY.plusDays(1), null)))).isEmpty();
    }

    @Test
    void whatStandsAsideGoesOnWhereItStood() {
        var refused = rules.after(new Standing.Coming(Stage.COMMITTEE, JULY),
                new Move(Stage.REFUSED, JULY, "Không đồng ý", null, null, Standing.Refused.By.EMPLOYER));
        var postponed = rules.after((Standing.Open) refused, new Move(Stage.POSTPONED, TODAY, "Hẹn sau", null, TODAY.plusDays(9), null));
        assertThat(((Standing.Open) postponed).resumesAt()).isEqualTo(Stage.COMMITTEE);
        assertThat(Stage.REFUSED.back(Stage.COMMITTEE)).isTrue();
    }

    @Test
    void nothingIsRecognisedByAMoveOrMovedAfterTheEnd() {
        assertThat(keys(rules.move(at(Stage.CONGRESS), Move.to(Stage.RECOGNISED, TODAY)))).contains("not-by-move");
        var ended = road(new Standing.Unionised(JULY), Map.of());
        assertThat(keys(rules.move(ended, Move.to(Stage.APPROACHED, TODAY)))).containsExactly("ended");
    }

    @Test
    void recognitionWantsTheCongressEnoughMembersAndAllPapers() {
        assertThat(keys(rules.recognition(at(Stage.COMMITTEE), decision(5, "")))).containsExactly("congress-first");
        assertThat(keys(rules.recognition(road(new Standing.Congress(JULY, 6), papers(JULY)), decision(4, "")))).containsExactly("minimum");
        assertThat(keys(rules.recognition(road(new Standing.Congress(JULY, 6), papers(JULY)), decision(5, "")))).isEmpty();
        var short1 = road(new Standing.Congress(JULY, 6), papers(JULY)).with(Paper.MINUTES, null);
        assertThat(rules.recognition(short1, decision(6, ""))).extracting(Message::key)
                .containsExactly("organisation.road.refused.papers", "organisation.road.paper.MINUTES");
        assertThat(keys(rules.recognition(short1, decision(6, "Biên bản đang được sao lại")))).isEmpty();
    }

    @Test
    void theFileIsDueAfterTheCongressAndTheDecisionAfterTheFile() {
        var road = road(new Standing.Congress(JULY, 6), Map.of());
        assertThat(Deadlines.of(road, NORM).all()).containsExactly(new Deadline(For.FILE, JULY.plusDays(10)));
        var complete = road(new Standing.Congress(JULY, 6), papers(JULY)).with(Paper.REQUEST, JULY.plusDays(3));
        assertThat(Deadlines.of(complete, NORM).all()).containsExactly(new Deadline(For.DECISION, JULY.plusDays(18)));
    }

    @Test
    void theEarliestOfWhatWaitsComesFirstAndItsLastDayIsInTime() {
        var road = road(new Standing.Congress(JULY, 6), Map.of()).next(new Road.NextStep("Gọi lại", JULY.plusDays(2)));
        var first = Deadlines.of(road, NORM).earliest().orElseThrow();
        assertThat(first.what()).isEqualTo(For.NEXT_STEP);
        assertThat(first.overdue(JULY.plusDays(2))).isFalse();
        assertThat(first.overdue(JULY.plusDays(3))).isTrue();
    }

    @Test
    void delegatesMeetFromTheirNumberOn() {
        assertThat(NORM.byDelegates(149)).isFalse();
        assertThat(NORM.byDelegates(150)).isTrue();
    }

    private static Road at(Stage stage) {
        return road(stage == Stage.CONGRESS ? new Standing.Congress(JULY, 6) : new Standing.Coming(stage, JULY), Map.of());
    }

    private static Road road(Standing standing, Map<Paper, LocalDate> papers) {
        return new Road(new EnterpriseId(new UUID(0, 1)), 1, standing, null, standing instanceof Standing.Congress ? JULY : null,
                null, null, papers, 1);
    }

    private static Map<Paper, LocalDate> papers(LocalDate day) {
        return Arrays.stream(Paper.values()).collect(Collectors.toMap(Function.identity(), paper -> day));
    }

    private static Decision decision(int members, @Nullable String despite) {
        return new Decision("15/QĐ-LĐLĐ", JULY.plusDays(5), JULY.plusDays(5), "CĐCS Mẫu", "grassroots_union", Sector.LARGE_ENTERPRISE,
                members, despite == null ? "" : despite);
    }

    private static List<String> keys(List<Message> reasons) {
        return reasons.stream().map(Message::key).map(key -> key.replace("organisation.road.refused.", "")).toList();
    }
}
