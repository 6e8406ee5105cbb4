package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;

/// All communes of the country under one federation. The bounds are generous because other builds share the machine; the
/// times themselves are printed.
@WholeModule
class GridSpeedTest {

    private static final int COMMUNES = 3321;
    private static final int ROUNDS = 8;
    private static final String CODE = "2026";

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Allocation allocation;
    @Autowired
    private KnownUnits units;
    @Autowired
    private KnownEnterprises enterprises;
    @Autowired
    private KnownFederation headings;
    @Autowired
    private Transactions transactions;
    @Autowired
    private MockMvcTester pages;
    @Autowired
    private People people;
    @MockitoBean
    private Provinces provinces;

    @Test
    void threeThousandCommunesStayUsable() {
        Stage.ask(provinces, new LaiChau());
        var stage = new Stage(7300, units, enterprises, headings, transactions);
        stage.heading("LĐLĐ cả nước");
        var ids = IntStream.range(0, COMMUNES).mapToObj(i -> new UnitId(UUID.randomUUID())).toList();
        stage.in(() -> transactions.call(() -> {
            units.take(IntStream.range(0, COMMUNES).mapToObj(i -> new UnitDescribed(UUID.randomUUID(), stage.federation(), ids.get(i), 1,
                    "LĐLĐ xã Mẫu " + i, "commune_federation", List.of(ids.get(i)), i, true)).toList());
            return 0;
        }));
        var details = new Details("Năm 2026", CampaignKind.YEAR_PLAN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null,
                List.of(new Threshold(LocalDate.of(2026, 1, 1), 25)), null, null, null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(CODE, details, IndicatorSet.BY_SECTOR.indicators(25), ids))))
                .isInstanceOf(Opening.Opened.class);
        var leaves = stage.in(() -> campaigns.get(CODE)).outline().leaves();
        var edits = new ArrayList<CellEdit>();
        ids.forEach(id -> leaves.forEach(leaf -> edits.add(new CellEdit(id, leaf.code(), 7L, "Theo kết luận", 0))));
        took("a paste of " + edits.size() + " cells", Duration.ofSeconds(60), () -> stage.in(() -> allocation.setAll(CODE, edits)));
        var staff = people.of(stage.federation(), Role.STAFF, null);
        for (int i = 0; i < ROUNDS; i++) {
            took("the grid's data (round " + i + ")", Duration.ofSeconds(20), () -> pages.get().uri("/campaigns/2026/quotas/grid")
                    .with(people.session(staff)).exchange());
        }
        var grid = pages.get().uri("/campaigns/2026/quotas/grid").with(people.session(staff)).exchange();
        assertThat(grid).hasStatusOk().bodyJson().extractingPath("$.rows").asArray().hasSize(COMMUNES);
        System.out.println("GridSpeed: " + grid.getResponse().getContentAsByteArray().length / 1024 + " KB");
        took("adding up", Duration.ofSeconds(10), () -> stage.in(() -> allocation.quotas(CODE, Optional.empty())));
        took("one edit", Duration.ofSeconds(10), () -> stage.in(() -> allocation.set(CODE, ids.getFirst(), "gioi-thieu", 8L, "", 1)));
        took("asking for changes", Duration.ofSeconds(5), () -> pages.get().uri("/campaigns/2026/quotas/changes?since=2").with(people.session(staff)).exchange());
    }

    private static <T> T took(String what, Duration most, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        var result = work.get();
        var took = Duration.ofNanos(System.nanoTime() - before);
        System.out.println("GridSpeed: " + what + " took " + took.toMillis() + " ms, of which the server computed "
                + (threads.getCurrentThreadCpuTime() - worked) / 1_000_000 + " ms");
        assertThat(took).as(what).isLessThan(most);
        return result;
    }
}
