package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;

@WholeModule
class ManyEditsTest extends LaiChauPeakMonth {

    private static final String FORMULA = "thuc-tang.dn-tu-nguong";

    @Autowired
    private Decisions decisions;

    @Test
    void eachEditIsAnsweredForItself() {
        propose();
        var city = stage.unit("LĐLĐ thành phố Lai Châu");
        var health = stage.unit("Công đoàn ngành Y tế");
        var version = cell(city, FORMULA).version();
        set(health, "gioi-thieu", 9L, "", 0);
        var answers = setAll(new CellEdit(city, FORMULA, 112L, " ", version), new CellEdit(city, FORMULA, 102L, "", version),
                new CellEdit(city, "gioi-thieu", 7L, "", 0), new CellEdit(health, "gioi-thieu", 8L, "", 0),
                new CellEdit(city, "thuc-tang", 1L, "", 0), new CellEdit(city, "thanh-lap.phi-chinh-thuc", -1L, "", 0),
                new CellEdit(new UnitId(UUID.randomUUID()), "gioi-thieu", 1L, "", 0), new CellEdit(city, "khong-co", 1L, "", 0));
        assertThat(answers).extracting(a -> a.getClass().getSimpleName())
                .containsExactly("ReasonMissing", "CellSet", "CellSet", "Conflict", "Refused", "Refused", "Refused", "Refused");
        assertThat(answers.get(3)).isInstanceOfSatisfying(CellChange.Conflict.class, conflict -> {
            assertThat(conflict.current().committee()).isEqualTo(9);
            assertThat(conflict.current().decidedBy()).isNotNull();
            assertThat(conflict.current().decidedAt()).isNotNull();
        });
        assertThat(cell(city, "gioi-thieu").committee()).isEqualTo(7);
        assertThat(cell(health, "gioi-thieu").committee()).isEqualTo(9);
    }

    @Test
    void aCellNamedTwiceTakesTheFirstNumber() {
        var city = stage.unit("LĐLĐ thành phố Lai Châu");
        var once = new CellEdit(city, "gioi-thieu", 7L, "", 0);
        assertThat(setAll(once, once)).hasOnlyElementsOfType(CellChange.CellSet.class);
        assertThat(setAll(new CellEdit(city, "gioi-thieu", 8L, "", 1), new CellEdit(city, "gioi-thieu", 9L, "", 1)))
                .extracting(a -> a.getClass().getSimpleName()).containsExactly("CellSet", "Refused");
        assertThat(cell(city, "gioi-thieu").committee()).isEqualTo(8);
    }

    @Test
    void oneReasonServesAllCellsAndIsRememberedForTheNextTime() {
        propose();
        var edits = places(FORMULA).stream().map(cell -> new CellEdit(cell.unit(), FORMULA, 500L, "Theo kết luận của Ban Thường vụ", cell.version())).toList();
        assertThat(stage.in(() -> allocation.setAll(CODE, edits))).hasSize(11).hasOnlyElementsOfType(CellChange.CellSet.class);
        var id = stage.in(() -> campaigns.get(CODE)).outline().id();
        assertThat(stage.in(() -> decisions.reasons(id, 10))).containsExactly("Theo kết luận của Ban Thường vụ");
        assertThat(stage.in(() -> decisions.latest(id, "muong te", 10))).singleElement()
                .satisfies(past -> assertThat(past.decision().amount()).isEqualTo(500));
        assertThat(stage.in(() -> decisions.latest(id, "", 10))).hasSize(10);
    }

    @Test
    void whatChangedSinceIsAskedByNumber() {
        var before = stage.in(() -> grid().changes(CODE, 0, Optional.empty()));
        var city = stage.unit("LĐLĐ thành phố Lai Châu");
        set(city, "gioi-thieu", 7L, "", 0);
        var after = stage.in(() -> grid().changes(CODE, before.number(), Optional.empty()));
        assertThat(after.cells()).singleElement().satisfies(cell -> assertThat(cell.committee()).isEqualTo(7));
        assertThat(after.number()).isGreaterThan(before.number());
        assertThat(stage.in(() -> grid().changes(CODE, after.number(), Optional.empty())).cells()).isEmpty();
        assertThat(stage.in(() -> grid().changes(CODE, before.number(), Optional.of(UUID.randomUUID()))).cells()).isEmpty();
    }

    @Test
    void twoWhoWriteTheSameCellsAtOnceGetEachCellOnce() throws Exception {
        var cells = places("gioi-thieu");
        var forwards = cells.stream().map(cell -> new CellEdit(cell.unit(), "gioi-thieu", 1L, "", 0)).toList();
        var backwards = cells.reversed().stream().map(cell -> new CellEdit(cell.unit(), "gioi-thieu", 2L, "", 0)).toList();
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<List<CellChange>>>();
            for (var edits : List.of(forwards, backwards, forwards, backwards)) {
                answers.add(threads.submit(() -> {
                    gate.await();
                    return stage.in(() -> new Actor(UUID.randomUUID(), "Người thử").act(() -> allocation.setAll(CODE, edits)));
                }));
            }
            gate.countDown();
            var set = new ArrayList<CellChange>();
            for (var answer : answers) {
                set.addAll(answer.get());
            }
            assertThat(set.stream().filter(CellChange.CellSet.class::isInstance)).hasSize(cells.size());
            assertThat(set.stream().filter(CellChange.Conflict.class::isInstance)).hasSize(3 * cells.size());
        }
        assertThat(places("gioi-thieu")).allSatisfy(cell -> assertThat(cell.version()).isEqualTo(1));
    }

    @Test
    void anIssuedCampaignRefusesAll() {
        propose();
        decideTheRest();
        stage.in(() -> plans.issue(CODE, "78", null));
        assertThat(setAll(new CellEdit(stage.unit("Công đoàn ngành Y tế"), "gioi-thieu", 8L, "", 1)))
                .containsExactly(new CellChange.Refused(List.of(Message.of("campaigns.refused.issued"))));
    }

    @Autowired
    private Grid grid;

    private Grid grid() {
        return grid;
    }

    private List<CellChange> setAll(CellEdit... edits) {
        return stage.in(() -> allocation.setAll(CODE, List.of(edits)));
    }

    private List<Cell> places(String column) {
        return stage.in(() -> allocation.quotas(CODE, Optional.empty())).lines().stream().map(line -> line.entry(column).cell()).toList();
    }
}
