package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.campaigns.events.CampaignClosed;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignReopened;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;

/// Issue, revise, give up, close, reopen.
@WholeModule
@RecordApplicationEvents
class EditionsTest extends LaiChauPeakMonth {

    private static final String MUONG_TE = "LĐLĐ huyện Mường Tè";
    private static final String SIN_HO = "LĐLĐ huyện Sìn Hồ";

    @Autowired
    private Editions editions;
    @Autowired
    private ApplicationEvents told;

    @BeforeEach
    void issue() {
        propose();
        decideTheRest();
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, "78/KH-LĐLĐ", LocalDate.of(2024, 6, 11)))).isEqualTo(new Issuing.Issued(1));
    }

    @Test
    void aRevisionNeedsAReasonAndIsEditedLikeAnyAllocation() {
        assertThat(stage.<Turning>in(() -> editions.revise(CODE, "  "))).isEqualTo(
                new Turning.Refused(List.of(Message.of("campaigns.turn.reason-missing"))));
        assertThat(move(1)).isInstanceOf(CellChange.Refused.class);
        revise();
        assertThat(stage.in(() -> campaigns.get(CODE))).isInstanceOfSatisfying(Campaign.Revising.class, revising -> {
            assertThat(revising.next()).isEqualTo(2);
            assertThat(revising.begun().reason()).isEqualTo("Sìn Hồ xin giảm");
            assertThat(Objects.requireNonNull(revising.edition().document()).sign()).isEqualTo("78/KH-LĐLĐ");
        });
        assertThat(stage.<Turning>in(() -> editions.revise(CODE, "nữa"))).isInstanceOf(Turning.Refused.class);
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, null, null))).isEqualTo(
                new Issuing.Refused(List.of(Message.of("campaigns.turn.nothing-changed"))));
        assertThat(move(1)).isInstanceOf(CellChange.CellSet.class);
    }

    @Test
    void theIssueBeforeStaysAsItWasAndIsComparedWithTheNewOne() {
        var before = figures();
        long mine = amount(MUONG_TE, "gioi-thieu");
        revise();
        move(5);
        told.clear();
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, null, null))).isEqualTo(new Issuing.Issued(2));
        assertThat(told.stream(QuotasIssued.class)).singleElement().extracting(QuotasIssued::revision).isEqualTo(2);
        assertThat(told.stream(CampaignDescribed.class)).hasSize(1);
        assertThat(figures(1)).isEqualTo(before);
        assertThat(figures(2)).isEqualTo(figures()).isNotEqualTo(before);
        var comparison = stage.in(() -> editions.compare(CODE, 1, 2, Optional.empty()));
        assertThat(comparison.cells()).extracting(Amendment.Changed::name, Amendment.Changed::from, Amendment.Changed::to, Amendment.Changed::reason)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(MUONG_TE, mine, mine + 5, "Mường Tè nhận thêm"),
                        org.assertj.core.groups.Tuple.tuple(SIN_HO, before.get(SIN_HO + "|gioi-thieu"),
                                Objects.requireNonNull(before.get(SIN_HO + "|gioi-thieu")) - 5, "Sìn Hồ giảm"));
        assertThat(stage.in(() -> editions.all(CODE))).extracting(Edition::revision, Edition::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "Sìn Hồ xin giảm"), org.assertj.core.groups.Tuple.tuple(1, ""));
        assertThatThrownBy(() -> stage.in(() -> editions.compare(CODE, 1, 3, Optional.empty()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatARevisionChangesIsToldWhenItIsIssued() {
        revise();
        told.clear();
        var outline = stage.in(() -> campaigns.get(CODE)).outline();
        assertThat(stage.<Change>in(() -> campaigns.participants(CODE, outline.participants().stream().map(Participant::unit).skip(1).toList(),
                outline.version()))).isInstanceOf(Change.Changed.class);
        assertThat(told.stream(CampaignDescribed.class)).isEmpty();
    }

    @Test
    void givingARevisionUpRestoresExactlyWhatWasIssued() {
        var before = figures();
        var cell = cell(stage.unit(MUONG_TE), "thuc-tang.dn-tu-nguong");
        var outline = stage.in(() -> campaigns.get(CODE)).outline();
        revise();
        move(7);
        var now = stage.in(() -> campaigns.get(CODE)).outline();
        stage.<Change>in(() -> campaigns.participants(CODE, now.participants().stream().map(Participant::unit).skip(2).toList(), now.version()));
        var fewer = stage.in(() -> campaigns.get(CODE)).outline();
        stage.<Change>in(() -> campaigns.indicators(CODE, fewer.indicators().stream().filter(i -> i.parent() == null).toList(), fewer.version()));
        stage.<Turning>in(() -> editions.cancel(CODE, "Thôi"));
        assertThat(stage.in(() -> campaigns.get(CODE))).isInstanceOf(Campaign.Issued.class);
        assertThat(figures()).isEqualTo(before);
        var restored = stage.in(() -> campaigns.get(CODE)).outline();
        assertThat(restored.indicators()).isEqualTo(outline.indicators());
        assertThat(restored.participants()).extracting(Participant::unit, Participant::note)
                .isEqualTo(outline.participants().stream().map(p -> org.assertj.core.groups.Tuple.tuple(p.unit(), p.note())).toList());
        var again = cell(stage.unit(MUONG_TE), "thuc-tang.dn-tu-nguong");
        assertThat(again.formula()).isEqualTo(cell.formula());
        assertThat(again.version()).isGreaterThan(cell.version());
        assertThat(stage.in(() -> editions.all(CODE))).hasSize(1);
        assertThat(stage.in(() -> editions.turns(CODE))).extracting(Turn::kind).containsExactly(Turn.Kind.CANCELLED, Turn.Kind.REVISED);
    }

    @Test
    void whatIsClosedIsNeitherEditedNorRevisedUntilItIsReopened() {
        assertThat(stage.<Turning>in(() -> editions.reopen(CODE, "vì"))).isInstanceOf(Turning.Refused.class);
        assertThat(stage.<Turning>in(() -> editions.close(CODE, ""))).isInstanceOf(Turning.Turned.class);
        assertThat(told.stream(CampaignClosed.class)).hasSize(1);
        assertThat(move(1)).isEqualTo(new CellChange.Refused(List.of(Message.of("campaigns.refused.closed"))));
        assertThat(stage.<Turning>in(() -> editions.revise(CODE, "vì"))).isInstanceOf(Turning.Refused.class);
        assertThat(stage.<Turning>in(() -> editions.reopen(CODE, ""))).isInstanceOf(Turning.Refused.class);
        assertThat(stage.<Turning>in(() -> editions.reopen(CODE, "Quyết toán lại"))).isInstanceOf(Turning.Turned.class);
        assertThat(told.stream(CampaignReopened.class)).hasSize(1);
        assertThat(stage.in(() -> campaigns.get(CODE))).isInstanceOf(Campaign.Issued.class);
    }

    private void revise() {
        assertThat(stage.<Turning>in(() -> editions.revise(CODE, "Sìn Hồ xin giảm"))).isInstanceOf(Turning.Turned.class);
    }

    /// From Sìn Hồ to Mường Tè, so that the target is still met.
    private CellChange move(long persons) {
        var to = cell(stage.unit(MUONG_TE), "gioi-thieu");
        set(stage.unit(MUONG_TE), "gioi-thieu", amount(MUONG_TE, "gioi-thieu") + persons, "Mường Tè nhận thêm", to.version());
        var from = cell(stage.unit(SIN_HO), "gioi-thieu");
        return set(stage.unit(SIN_HO), "gioi-thieu", amount(SIN_HO, "gioi-thieu") - persons, "Sìn Hồ giảm", from.version());
    }

    private Map<String, Long> figures(int revision) {
        Map<String, Long> figures = new java.util.HashMap<>();
        stage.in(() -> editions.quotas(CODE, revision, Optional.empty())).lines().forEach(line -> COLUMNS.forEach(column -> {
            var amount = line.entry(column).amount();
            figures.put(line.participant().name() + "|" + column, amount == null ? -1 : amount);
        }));
        return figures;
    }
}
