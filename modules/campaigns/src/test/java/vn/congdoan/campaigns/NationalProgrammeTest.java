package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.national.Answers;
import vn.congdoan.campaigns.national.NationalProgrammes;
import vn.congdoan.campaigns.national.Programme;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;

/// One million members 2003-2008: assigned, registered and reached by provinces, counted once.
@WholeModule
class NationalProgrammeTest {

    private static final FederationId CENTRE = new FederationId(9300);
    private static final FederationId LARGE = new FederationId(9301);
    private static final FederationId SMALL = new FederationId(9302);
    private static final String CODE = "mot-trieu";

    @Autowired
    private NationalProgrammes programmes;
    @Autowired
    private Answers answers;
    @Autowired
    private Campaigns campaigns;
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
    @Autowired
    private People people;
    @Autowired
    private MockMvcTester pages;
    @MockitoBean
    private Provinces provinces;

    @Test
    void aProgrammeGoesDownToProvincesAndTheirNumbersComeBack() {
        Stage.ask(provinces, new LaiChau());
        describe(CENTRE, "tld", true);
        describe(LARGE, "lon", false);
        describe(SMALL, "nho", false);
        var unit = new Stage(LARGE.value(), units, enterprises, headings, transactions).units(List.of("Quận Một")).getFirst();
        openAndAssign();
        await().untilAsserted(() -> assertThat(in(LARGE, () -> campaigns.all())).hasSize(1));
        await().untilAsserted(() -> assertThat(in(SMALL, () -> campaigns.all())).hasSize(1));
        var copy = in(LARGE, () -> campaigns.get(CODE).outline());
        assertThat(copy.kind()).isEqualTo(CampaignKind.NATIONAL_PROGRAMME);
        assertThat(copy.indicators()).extracting(Indicator::target).containsExactly(12_000L);
        assertThat(copy.participants()).hasSize(1);
        assertThat(in(LARGE, () -> campaigns.indicators(CODE, List.of(), copy.version()))).isInstanceOf(Change.Refused.class);

        assertThat(in(LARGE, () -> answers.answer(CODE, Map.of("phat-trien", 10_000L), "Số liệu thử"))).isInstanceOf(Change.Changed.class);
        assertThat(in(SMALL, () -> answers.answer(CODE, Map.of("phat-trien", 9_999L), ""))).isInstanceOf(Change.Changed.class);
        await().untilAsserted(() -> assertThat(line("lon").figures("phat-trien").registered()).isEqualTo(10_000));
        await().untilAsserted(() -> assertThat(line("nho").figures("phat-trien").registered()).isEqualTo(9_999));
        assertThat(programmes.programme(CODE).ownConference(line("lon"))).isTrue();
        assertThat(programmes.programme(CODE).ownConference(line("nho"))).isFalse();
        assertThat(line("lon").note()).isEqualTo("Số liệu thử");

        yearInside(unit);
        move(unit, "2007-07-31", 40);
        move(unit, "2008-12-31", 2);
        move(unit, "2009-01-01", 1000);
        assertThat(line("lon").figures("phat-trien").done()).isEqualTo(42);
        assertThat(programmes.programme(CODE).total("phat-trien")).isEqualTo(new Programme.Figures(21_000L, 19_999L, 42L, 0));

        changeTheAssignment();
        await().untilAsserted(() -> assertThat(in(LARGE, () -> campaigns.get(CODE).outline().indicators().getFirst().target())).isEqualTo(13_000));
        assertThat(in(LARGE, () -> campaigns.get(CODE).outline().indicators().getFirst().nature().registered())).isEqualTo(10_000);
        seenByBothSides();
    }

    private void openAndAssign() {
        var details = new Details("Chương trình phát triển một triệu đoàn viên", CampaignKind.NATIONAL_PROGRAMME, LocalDate.of(2003, 1, 1),
                LocalDate.of(2008, 12, 31), null, List.of(new Threshold(LocalDate.of(2003, 1, 1), 10)), null, null, null);
        var column = new Indicator("phat-trien", "Phát triển đoàn viên mới", null, Counted.NEW_MEMBERS, Set.of(), 1_000_000L);
        assertThat(programmes.open(new NewCampaign(CODE, details, List.of(column), List.of()))).isInstanceOf(Opening.Opened.class);
        assertThat(programmes.rule(CODE, new Programme.ConferenceRule("phat-trien", 10_000))).isInstanceOf(Change.Changed.class);
        assertThat(programmes.assign(CODE, List.of(new NationalProgrammes.Wish(LARGE, "phat-trien", 12_000L, 0),
                new NationalProgrammes.Wish(SMALL, "phat-trien", 9_000L, 0)))).isInstanceOf(Change.Changed.class);
        assertThat(programmes.tell(CODE)).isEqualTo(2);
    }

    private void changeTheAssignment() {
        var version = line("lon").figures("phat-trien").version();
        programmes.assign(CODE, List.of(new NationalProgrammes.Wish(LARGE, "phat-trien", 13_000L, version)));
        programmes.tell(CODE);
    }

    /// The province's own year lies inside the programme.
    private void yearInside(UnitId unit) {
        var details = new Details("Năm 2007", CampaignKind.YEAR_PLAN, LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31), CODE,
                List.of(new Threshold(LocalDate.of(2007, 1, 1), 10)), null, null, null);
        assertThat(in(LARGE, () -> campaigns.open(new NewCampaign("2007", details, List.of(new Indicator("phat-trien", "Thực tăng", null,
                Counted.NET_MEMBERS, Set.of(), 3_000L)), List.of(unit))))).isInstanceOf(Opening.Opened.class);
        var inside = in(LARGE, () -> campaigns.inside("2007")).orElseThrow();
        assertThat(inside.lines().getFirst().comparison().labels()).extracting(m -> m.key()).containsExactly("campaigns.comparison.basis");
        assertThat(inside.lines().getFirst().exceeds()).isFalse();
    }

    private void seenByBothSides() {
        var centre = people.ofTheConfederation(Role.STAFF);
        assertThat(get(centre, "/programmes")).hasStatusOk().bodyText().contains("một triệu");
        assertThat(get(centre, "/programmes/" + CODE)).hasStatusOk().bodyText().contains("13.000", "10.000", "Mở hội nghị riêng", "Lồng ghép vào đại hội");
        assertThat(get(centre, "/programmes/" + CODE + "?lang=en")).bodyText().doesNotContain("??");
        var staff = people.of(LARGE, Role.STAFF, null);
        assertThat(get(staff, "/campaigns/" + CODE + "?lang=vi")).hasStatusOk().bodyText().contains("Đăng ký với Tổng Liên đoàn", "13.000");
        assertThat(get(staff, "/campaigns/2007")).bodyText().contains("Khác cơ sở tính: Đoàn viên thực tăng / Đoàn viên kết nạp mới");
        assertThat(get(staff, "/programmes")).hasStatus(403);
        assertThat(pages.get().uri("/campaigns").with(people.session(centre)).exchange()).hasStatus(403);
        assertThat(pages.post().uri("/programmes/" + CODE + "/telling").with(people.session(people.ofTheConfederation(Role.VIEWER)))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .param("_key", UUID.randomUUID().toString()).exchange()).hasStatus(403);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult get(CurrentUser user, String uri) {
        return pages.get().uri(uri).with(people.session(user)).exchange();
    }

    private Programme.Line line(String code) {
        return programmes.programme(CODE).lines().stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
    }

    private void describe(FederationId id, String code, boolean confederation) {
        in(id, () -> transactions.call(() -> {
            headings.take(new FederationDescribed(UUID.randomUUID(), id, 1, code, confederation, List.of("TRÊN"), List.of("DƯỚI"), "LĐLĐ " + code,
                    code, code, "LĐLĐ"));
            return 0;
        }));
    }

    private void move(UnitId unit, String day, int amount) {
        in(LARGE, () -> transactions.call(() -> {
            tallies.take(new MembershipMoved(UUID.randomUUID(), LARGE, List.of(new MembershipMoved.Delta(unit, LocalDate.parse(day),
                    MovementKind.ADMISSION, "x", Sector.LARGE_ENTERPRISE, amount))));
            return 0;
        }));
    }

    private static <T> T in(FederationId id, Supplier<T> work) {
        return Tenant.in(id, work);
    }
}
