package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.campaigns.NamedEnterprises.Line;
import vn.congdoan.campaigns.NamedEnterprises.State;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitId;

/// Lai Châu's eight enterprises of 2024: each is named in its unit's quota, and founding a union there fulfils the line.
@WholeModule
class NamedEnterprisesTest extends LaiChauPeakMonth {

    @Autowired
    private NamedEnterprises named;
    @Autowired
    private Foundings foundings;
    @Autowired
    private Editions editions;

    @BeforeEach
    void decide() {
        propose();
        decideTheRest();
    }

    @Test
    void theFormulaNamesTheEightAndTheIssueKeepsThem() {
        issue();
        assertThat(lines()).hasSize(8).extracting(Line::state).containsOnly(State.OVERDUE);
        assertThat(lines()).extracting(Line::workers).contains(60L, 37L, 32L);
        survey(0, 2, 99, false);
        assertThat(lines()).extracting(Line::workers).doesNotContain(99L);
    }

    @Test
    void foundingAUnionThereFulfilsTheLineAlsoWhenItIsHeardOfFirst() {
        found(0);
        issue();
        found(1);
        assertThat(lines().stream().filter(line -> line.state() == State.FULFILLED)).hasSize(2)
                .allSatisfy(line -> assertThat(line.members()).isEqualTo(25));
    }

    @Test
    void aLineNamesNoMoreEnterprisesThanItHasUnionsToFound() {
        var unit = lines().getFirst().unit();
        var column = lines().getFirst().indicator();
        var cell = cell(new UnitId(unit), column);
        set(new UnitId(unit), column, 0L, "Thôi", cell.version());
        assertThat(stage.in(() -> allocation.check(CODE))).extracting(Message::key).contains("campaigns.named.too-many");
    }

    @Test
    void peopleTakeEnterprisesOffAndNameThemAgainWithAReason() {
        var first = lines().getFirst().enterprise();
        assertThat(stage.<Change>in(() -> named.drop(CODE, first, ""))).isInstanceOf(Change.Refused.class);
        assertThat(stage.<Change>in(() -> named.drop(CODE, first, "Sắp giải thể"))).isInstanceOf(Change.Changed.class);
        propose();
        assertThat(lines().stream().filter(line -> line.enterprise().equals(first))).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.DROPPED);
            assertThat(line.reason()).isEqualTo("Sắp giải thể");
        });
        assertThat(stage.in(() -> named.candidates(CODE))).extracting(NamedEnterprises.Candidate::enterprise).contains(first);
        assertThat(stage.<Change>in(() -> named.name(CODE, first, "Vẫn hoạt động"))).isInstanceOf(Change.Changed.class);
        assertThat(lines().stream().filter(line -> line.state() == State.DROPPED)).isEmpty();
        issue();
        assertThat(stage.<Change>in(() -> named.drop(CODE, first, "Muộn"))).isInstanceOf(Change.Refused.class);
    }

    @Test
    void givingARevisionUpNamesAgainWhatWasNamed() {
        issue();
        stage.<Turning>in(() -> editions.revise(CODE, "Rà soát"));
        stage.<Change>in(() -> named.drop(CODE, lines().getFirst().enterprise(), "Thử"));
        stage.<Turning>in(() -> editions.cancel(CODE, ""));
        assertThat(lines()).hasSize(8).extracting(Line::state).doesNotContain(State.DROPPED);
    }

    private void issue() {
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, null, null))).isEqualTo(new Issuing.Issued(1));
    }

    private void found(int index) {
        stage.in(() -> transactions.call(() -> {
            foundings.take(new UnionFounded(UUID.randomUUID(), stage.federation(), new UnitId(UUID.randomUUID()), stage.unit("LĐLĐ huyện Mường Tè"),
                    Sector.LARGE_ENTERPRISE, ids.get(index), 25, LocalDate.of(2024, 7, 15)));
            return 0;
        }));
    }

    private List<Line> lines() {
        return stage.in(() -> named.all(CODE, Optional.empty()));
    }
}
