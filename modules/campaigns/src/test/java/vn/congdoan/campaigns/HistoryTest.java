package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Unit;

@WholeModule
class HistoryTest {

    private static long next = 9100;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Allocation allocation;
    @Autowired
    private History history;
    @Autowired
    private ForPlugins plugins;
    @Autowired
    private Tallies tallies;
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
    void lastYear() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        taking = stage.units(List.of("Mường Tè", "Tam Đường"));
        open("2023", CampaignKind.YEAR_PLAN, "2023-01-01", "2023-12-31", Counted.NET_MEMBERS);
        set("2023", 100L);
        move("2023-07-31", MovementKind.ADMISSION, 90);
        move("2023-12-31", MovementKind.LOSS, 5);
        move("2024-01-01", MovementKind.ADMISSION, 1);
    }

    @Test
    void theTargetAndResultOfTheYearBeforeStandAtThePlacesOfThisYear() {
        open("2024", CampaignKind.YEAR_PLAN, "2024-01-01", "2024-12-31", Counted.NET_MEMBERS);
        assertThat(past("2024")).isEqualTo(new Past("2023", 2023, Figure.of(100), Figure.of(85),
                new Comparison(Comparison.Verdict.SAME, List.of())));
        assertThat(stage.in(() -> history.of(outline("2023")))).isEmpty();
    }

    @Test
    void formulasAreGivenWhatComparesAndNothingElse() {
        open("2024", CampaignKind.YEAR_PLAN, "2024-01-01", "2024-12-31", Counted.NET_MEMBERS);
        open("2025", CampaignKind.YEAR_PLAN, "2025-01-01", "2025-12-31", Counted.NEW_MEMBERS);
        assertThat(stage.in(() -> plugins.request(outline("2024"))).units().getFirst().history())
                .containsExactly(new Unit.Past(2023, "a", Figure.of(100), Figure.of(85)));
        assertThat(stage.in(() -> plugins.request(outline("2025"))).units()).allSatisfy(unit -> assertThat(unit.history()).isEmpty());
    }

    @Test
    void anotherBasisIsLabelledAndAnotherUnitOfMeasureLeftOut() {
        open("2024", CampaignKind.YEAR_PLAN, "2024-01-01", "2024-12-31", Counted.NEW_MEMBERS);
        assertThat(past("2024").comparison().labels()).extracting(Message::key).containsExactly("campaigns.comparison.basis");
        open("2025", CampaignKind.YEAR_PLAN, "2025-01-01", "2025-12-31", Counted.UNIONS);
        assertThat(stage.in(() -> history.of(outline("2025")))).isEmpty();
    }

    @Test
    void aPeakMonthIsComparedWithTheSameMonthBefore() {
        for (var month : List.of("2023-05", "2023-07", "2024-05", "2024-07")) {
            open(month, CampaignKind.PEAK_MONTH, month + "-01", month + "-31", Counted.NET_MEMBERS);
        }
        assertThat(past("2024-07").campaign()).isEqualTo("2023-07");
        assertThat(past("2024-05").campaign()).isEqualTo("2023-05");
        assertThat(past("2023-07").campaign()).isEqualTo("2023-05");
        assertThat(past("2024-07").done()).isEqualTo(Figure.of(90));
    }

    private Past past(String code) {
        return java.util.Objects.requireNonNull(stage.in(() -> history.of(outline(code))).get(new Cell.Place(taking.getFirst().value(), "a")));
    }

    private Outline outline(String code) {
        return campaigns.get(code).outline();
    }

    private void open(String code, CampaignKind kind, String from, String to, Counted counted) {
        var details = new Details(code, kind, LocalDate.parse(from), LocalDate.parse(to), null,
                List.of(new Threshold(LocalDate.of(2020, 1, 1), 25)), null, null, null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(code, details,
                List.of(new Indicator("a", "A", null, counted, Set.of(), null)), taking)))).isInstanceOf(Opening.Opened.class);
    }

    private void set(String code, long amount) {
        assertThat(stage.<CellChange>in(() -> allocation.set(code, taking.getFirst(), "a", amount, "", 0))).isInstanceOf(CellChange.CellSet.class);
        assertThat(stage.in(() -> allocation.quotas(code, Optional.empty())).sum("a").amount()).isEqualTo(amount);
    }

    private void move(String day, MovementKind kind, int amount) {
        stage.in(() -> transactions.call(() -> {
            tallies.take(new MembershipMoved(UUID.randomUUID(), stage.federation(), List.of(new MembershipMoved.Delta(taking.getFirst(),
                    LocalDate.parse(day), kind, "x", Sector.LARGE_ENTERPRISE, amount))));
            return 0;
        }));
    }
}
