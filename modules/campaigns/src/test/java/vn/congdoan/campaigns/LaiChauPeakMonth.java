package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;

/// Lai Châu's peak month of 2024 as it was printed, open and without numbers.
abstract class LaiChauPeakMonth {

    static final String CODE = "2024-thang-cao-diem";
    static final List<String> COLUMNS = List.of("thuc-tang", "thuc-tang.nha-nuoc-dn-nho", "thuc-tang.dn-tu-nguong",
            "thuc-tang.phi-chinh-thuc", "thanh-lap", "thanh-lap.phi-chinh-thuc", "thanh-lap.dn-duoi-nguong",
            "thanh-lap.dn-tu-nguong", "gioi-thieu");
    static final Map<String, Long> TARGETS = Map.of("thuc-tang", 475L, "thuc-tang.phi-chinh-thuc", 50L, "thanh-lap", 13L,
            "thanh-lap.phi-chinh-thuc", 2L, "gioi-thieu", 275L);
    private static long next = 1200;

    @Autowired
    Campaigns campaigns;
    @Autowired
    Allocation allocation;
    @Autowired
    Plans plans;
    @Autowired
    KnownUnits units;
    @Autowired
    KnownEnterprises enterprises;
    @Autowired
    KnownFederation headings;
    @Autowired
    Transactions transactions;
    @MockitoBean
    Provinces provinces;

    Stage stage;
    final List<EnterpriseId> ids = new ArrayList<>();

    @BeforeEach
    void openThePeakMonth() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        stage.heading("LĐLĐ tỉnh Lai Châu");
        var taking = stage.units(Stage.rows("lai-chau-2024-units.csv", 3).stream().map(row -> row[1]).toList());
        for (var row : Stage.rows("lai-chau-2024-enterprises-without-union.csv", 4)) {
            ids.add(new EnterpriseId(UUID.randomUUID()));
            stage.enterprise(ids.getLast(), 1, stage.endingWith(row[0]), row[2], Integer.parseInt(row[3]), false, ids.size());
        }
        var columns = IndicatorSet.BY_SECTOR.indicators(25).stream()
                .map(i -> new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(), TARGETS.get(i.code()))).toList();
        var details = new Details("Tháng cao điểm phát triển đoàn viên năm 2024", CampaignKind.PEAK_MONTH,
                LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31), null, List.of(new Threshold(LocalDate.of(2024, 1, 1), 25)),
                "lai-chau/doanh-nghiep-tu-25", "lai-chau/ke-hoach", null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(CODE, details, columns, taking.reversed()))))
                .isInstanceOf(Opening.Opened.class);
    }

    void propose() {
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE))).isInstanceOfSatisfying(Proposing.Proposed.class,
                proposed -> assertThat(proposed.cells()).isEqualTo(22));
    }

    void decideTheRest() {
        printed().forEach((place, amount) -> {
            var unit = stage.unit(place.substring(0, place.indexOf('|')));
            var column = place.substring(place.indexOf('|') + 1);
            if (!column.contains("dn-tu-nguong") && !column.equals("thuc-tang") && !column.equals("thanh-lap")) {
                assertThat(set(unit, column, amount, "", cell(unit, column).version())).isInstanceOf(CellChange.CellSet.class);
            }
        });
    }

    CellChange set(UnitId unit, String column, @org.jspecify.annotations.Nullable Long amount, String reason, long version) {
        return stage.in(() -> allocation.set(CODE, unit, column, amount, reason, version));
    }

    Cell cell(UnitId unit, String column) {
        return stage.in(() -> allocation.quotas(CODE, Optional.empty())).line(unit.value()).orElseThrow().entry(column).cell();
    }

    long amount(String unit, String column) {
        var amount = stage.in(() -> allocation.quotas(CODE, Optional.empty())).line(stage.unit(unit).value()).orElseThrow().entry(column).amount();
        return amount == null ? -1 : amount;
    }

    void survey(int index, long version, int workers, boolean union) {
        var row = Stage.rows("lai-chau-2024-enterprises-without-union.csv", 4).get(index);
        stage.enterprise(ids.get(index), version, stage.endingWith(row[0]), row[2], workers, union, index + 1);
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new HashMap<>();
        stage.in(() -> allocation.quotas(CODE, Optional.empty())).lines().forEach(line -> COLUMNS.forEach(column -> {
            var amount = line.entry(column).amount();
            figures.put(line.participant().name() + "|" + column, amount == null ? -1 : amount);
        }));
        return figures;
    }

    static Map<String, Long> printed() {
        Map<String, Long> printed = new HashMap<>();
        Stage.rows("lai-chau-2024-peak-month-quotas.csv", 11).stream().filter(row -> !row[0].equals("Cộng")).forEach(row -> {
            for (int i = 0; i < COLUMNS.size(); i++) {
                printed.put(row[0] + "|" + COLUMNS.get(i), Long.valueOf(row[i + 1]));
            }
        });
        return printed;
    }
}
