package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.campaigns.cascade.Cascade;
import vn.congdoan.campaigns.cascade.Shared;
import vn.congdoan.campaigns.cascade.Sharing;
import vn.congdoan.campaigns.cascade.Weighting;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

/// Mường Tè shares what it was assigned among three grassroots unions.
@WholeModule
class CascadeTest extends LaiChauPeakMonth {

    private static final String COLUMN = "thuc-tang.dn-tu-nguong";
    private static final String OTHER = "thuc-tang.nha-nuoc-dn-nho";

    @Autowired
    private Cascade cascade;
    @Autowired
    private Editions editions;
    @Autowired
    private Tallies tallies;

    private UUID unit;
    private final List<UUID> unions = new ArrayList<>();

    @BeforeEach
    void issueAndFound() {
        propose();
        decideTheRest();
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, null, null))).isInstanceOf(Issuing.Issued.class);
        unit = stage.unit("LĐLĐ huyện Mường Tè").value();
        unions.clear();
        for (int i = 1; i <= 3; i++) {
            unions.add(below(unit, "CĐCS mẫu " + i, i));
        }
    }

    private UUID below(UUID above, String name, int order) {
        var id = new UnitId(UUID.randomUUID());
        stage.in(() -> transactions.call(() -> {
            units.take(new UnitDescribed(UUID.randomUUID(), stage.federation(), id, 1, name, "grassroots_union",
                    List.of(new UnitId(above), id), order, true));
            return 0;
        }));
        return id.value();
    }

    @Test
    void sharesAddUpToTheUnitsOwnNumberInEveryColumn() {
        var now = done(cascade(Weighting.EQUAL, 0));
        assertThat(now.lines()).extracting(Sharing.Line::unit).containsExactlyElementsOf(unions);
        assertThat(now.columns()).isNotEmpty().allSatisfy(c -> assertThat(now.sum(c.code())).isEqualTo(c.own()));
        assertThat(now.lines()).extracting(line -> line.part(COLUMN).amount()).containsExactly(43L, 43L, 43L);
        assertThat(now.state()).isEqualTo(Sharing.State.OPEN);
        assertThat(cascade(Weighting.MEMBERS, 1)).isInstanceOfSatisfying(Shared.Refused.class, refused -> assertThat(refused.reasons())
                .extracting(Message::key).containsOnly("campaigns.shares.refused.NO_WEIGHT"));
    }

    @Test
    void membersOfAUnionAreItsWeight() {
        stage.in(() -> transactions.call(() -> {
            tallies.take(new MembershipMoved(UUID.randomUUID(), stage.federation(), List.of(
                    moved(0, MovementKind.ADMISSION, 30), moved(0, MovementKind.LOSS, 10), moved(1, MovementKind.ADMISSION, 20))));
            return 0;
        }));
        assertThat(done(cascade(Weighting.MEMBERS, 0)).lines()).extracting(line -> line.part(COLUMN).amount()).containsExactly(65L, 64L, 0L);
    }

    private MembershipMoved.Delta moved(int union, MovementKind kind, int persons) {
        return new MembershipMoved.Delta(new UnitId(unions.get(union)), LocalDate.of(2024, 1, 5), kind, "x", Sector.LARGE_ENTERPRISE, persons);
    }

    @Test
    void whatIsPinnedStaysAndBoundsAreKept() {
        set(List.of(new Cascade.Edit(unions.get(0), COLUMN, 100L, null, null, true), new Cascade.Edit(unions.get(1), COLUMN, null, null, 5L, false)), 0);
        assertThat(done(cascade(Weighting.EQUAL, 1)).lines()).extracting(line -> line.part(COLUMN).amount()).containsExactly(100L, 5L, 24L);
        set(List.of(new Cascade.Edit(unions.get(0), COLUMN, 200L, null, null, true)), 2);
        assertThat(cascade(Weighting.EQUAL, 3)).isInstanceOfSatisfying(Shared.Refused.class, refused -> assertThat(refused.reasons())
                .extracting(Message::key).containsExactly("campaigns.shares.refused.FLOORS_ABOVE"));
    }

    @Test
    void onlyWhatAddsUpIsIssuedAndARevisionAboveAsksToShareAgain() {
        done(cascade(Weighting.EQUAL, 0));
        set(List.of(new Cascade.Edit(unions.get(0), COLUMN, 44L, null, null, false)), 1);
        assertThat(issue(2)).isInstanceOf(Shared.Refused.class);
        set(List.of(new Cascade.Edit(unions.get(0), COLUMN, 43L, null, null, false)), 2);
        assertThat(done(issue(3)).state()).isEqualTo(Sharing.State.ISSUED);
        reviseTo(130);
        var stale = stage.in(() -> cascade.sharing(CODE, unit, Optional.empty()));
        assertThat(stale.state()).isEqualTo(Sharing.State.STALE);
        assertThat(stale.issued(COLUMN)).isEqualTo(129);
        assertThat(done(cascade(Weighting.EQUAL, 4)).sum(COLUMN)).isEqualTo(130);
        assertThat(done(issue(5)).state()).isEqualTo(Sharing.State.ISSUED);
    }

    @Test
    void aUnionSharesWhatItWasGivenOneLevelDeeper() {
        assertThat(stage.in(() -> cascade.sharing(CODE, unions.getFirst(), Optional.empty())).columns()).isEmpty();
        done(cascade(Weighting.EQUAL, 0));
        done(issue(1));
        var part = below(unions.getFirst(), "Công đoàn bộ phận", 1);
        var now = stage.in(() -> cascade.sharing(CODE, unions.getFirst(), Optional.empty()));
        assertThat(now.lines()).extracting(Sharing.Line::unit).containsExactly(part);
        assertThat(now.columns().stream().filter(c -> c.code().equals(COLUMN))).singleElement().extracting(Sharing.Column::own).isEqualTo(43L);
    }

    @Test
    void anOfficerSharesInTheOwnSubtreeOnlyAndStaleFormsAreTold() {
        var other = stage.unit("LĐLĐ huyện Sìn Hồ").value();
        assertThatThrownBy(() -> stage.in(() -> cascade.sharing(CODE, unit, Optional.of(other)))).isInstanceOf(NotFound.class);
        assertThat(stage.<Shared>in(() -> cascade.share(CODE, unit, Weighting.EQUAL, 0, Optional.of(unit)))).isInstanceOf(Shared.Done.class);
        assertThatThrownBy(() -> cascade(Weighting.EQUAL, 0)).isInstanceOf(StaleVersion.class);
    }

    private void reviseTo(long amount) {
        stage.<Turning>in(() -> editions.revise(CODE, "Thêm một người"));
        var cell = cell(new UnitId(unit), COLUMN);
        assertThat(set(new UnitId(unit), COLUMN, amount, "Thêm", cell.version())).isInstanceOf(CellChange.CellSet.class);
        var line = stage.in(() -> allocation.quotas(CODE, Optional.empty())).lines().stream()
                .filter(l -> java.util.Objects.requireNonNullElse(l.entry(OTHER).amount(), 0L) > 0).findFirst().orElseThrow();
        var less = line.entry(OTHER).cell();
        set(less.unit(), OTHER, java.util.Objects.requireNonNull(less.amount()) - 1, "Bớt", less.version());
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, null, null))).isEqualTo(new Issuing.Issued(2));
    }

    private Shared cascade(Weighting weighting, long version) {
        return stage.in(() -> cascade.share(CODE, unit, weighting, version, Optional.empty()));
    }

    private void set(List<Cascade.Edit> edits, long version) {
        done(stage.in(() -> cascade.set(CODE, unit, edits, version, Optional.empty())));
    }

    private Shared issue(long version) {
        return stage.in(() -> cascade.issue(CODE, unit, version, Optional.empty()));
    }

    private static Sharing done(Shared shared) {
        assertThat(shared).isInstanceOf(Shared.Done.class);
        return ((Shared.Done) shared).now();
    }
}
