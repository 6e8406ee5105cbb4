package vn.congdoan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.Answer.Done;
import vn.congdoan.organisation.Answer.Refused;
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.Directory.UnitQuery;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

@SpringBootTest
@RecordApplicationEvents
class OrganisationTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final Letterhead LETTERHEAD = new Letterhead(List.of("TỔNG LIÊN ĐOÀN", "LAO ĐỘNG VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH A"), "LĐLĐ tỉnh A", "LĐLĐ tỉnh A", "Tỉnh A", "LĐLĐ");

    @Autowired
    private Organisation organisation;
    @Autowired
    private Directory directory;
    @Autowired
    private ApplicationEvents events;

    private FederationId federation = new FederationId(1);

    @BeforeEach
    void aFederationOfItsOwn() {
        federation = done(organisation.found("tinh-" + NUMBER.incrementAndGet() + "a", false, LETTERHEAD)).id();
    }

    @Test
    void aFederationIsToldWhenFoundedAndWhenItsHeadingChanges() {
        var changed = new Letterhead(List.of(), LETTERHEAD.headingBody(), "LĐLĐ tỉnh B", "B", "Tỉnh B", "LĐLĐ");
        var now = inside(() -> done(organisation.describe(1, changed)));
        assertThat(now.version()).isEqualTo(2);
        assertThat(inside(organisation::federation)).isEqualTo(now);
        assertThat(events.stream(FederationDescribed.class)).extracting(FederationDescribed::version).containsExactly(1L, 2L);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> inside(() -> organisation.describe(1, LETTERHEAD)));
    }

    @Test
    void aFederationsCodeIsItsOwn() {
        var taken = organisation.federations().getLast().code();
        assertThat(refused(organisation.found(taken, false, LETTERHEAD))).containsExactly("organisation.refused.federation-exists");
        assertThat(refused(organisation.found("Lai Châu", false, LETTERHEAD))).containsExactly("organisation.refused.federation-code");
    }

    @Test
    void unitsStandInTheirOfficialOrder() {
        inside(() -> {
            var second = unit("LĐLĐ huyện B", 2, null);
            unit("LĐLĐ thành phố A", 1, null);
            unit("Công đoàn xã C", 1, second);
            return null;
        });
        assertThat(inside(() -> directory.tree(Optional.empty()))).extracting(line -> line.depth() + line.unit().name())
                .containsExactly("0LĐLĐ thành phố A", "0LĐLĐ huyện B", "1Công đoàn xã C");
    }

    @Test
    void unitsAreFoundWithoutTones() {
        inside(() -> unit("LĐLĐ huyện Mường Tè", 1, null));
        assertThat(inside(() -> directory.search(new UnitQuery("muong te", null, true, 1, 10), Optional.empty())).items())
                .singleElement().satisfies(unit -> assertThat(unit.name()).isEqualTo("LĐLĐ huyện Mường Tè"));
    }

    @Test
    void aUnitThatMovesTakesAlongWhatStandsBelowIt() {
        inside(() -> {
            var a = unit("A", 1, null);
            var b = unit("B", 2, null);
            var child = unit("C", 1, a);
            var grandchild = unit("D", 1, child);
            var moved = done(organisation.change(child.id(), 1, new UnitDraft(b.id(), "C", child.kind(), 1, null, true, null)));
            assertThat(moved.path()).containsExactly(b.id(), child.id());
            assertThat(directory.unit(grandchild.id(), Optional.of(b.id().value())).path())
                    .containsExactly(b.id(), child.id(), grandchild.id());
            assertThat(events.stream(UnitDescribed.class).filter(fact -> fact.unit().equals(grandchild.id()))
                    .map(UnitDescribed::version)).containsExactly(1L, 2L);
            assertThat(refused(organisation.change(b.id(), 1, new UnitDraft(grandchild.id(), "B", b.kind(), 1, null, true, null))))
                    .containsExactly("organisation.refused.unit-circle");
            return null;
        });
    }

    @Test
    void aUnitOnceChangedIsNotOverwrittenByWhoReadItBefore() {
        inside(() -> {
            var unit = unit("A", 1, null);
            done(organisation.change(unit.id(), 1, new UnitDraft(null, "A2", unit.kind(), 1, null, true, null)));
            assertThatExceptionOfType(StaleVersion.class).isThrownBy(() ->
                    organisation.change(unit.id(), 1, new UnitDraft(null, "A3", unit.kind(), 1, null, true, null)));
            return null;
        });
    }

    @Test
    void twoUnitsUnderOneParentHaveDifferentNames() {
        inside(() -> {
            unit("Công đoàn ngành Hoá chất", 1, null);
            assertThat(refused(organisation.establish(draft("Công đoàn ngành Hóa chất", 2, null))))
                    .containsExactly("organisation.refused.unit-exists");
            assertThat(refused(organisation.establish(new UnitDraft(null, " ", "club", null, null, true, null))))
                    .containsExactly("organisation.refused.blank", "organisation.refused.unit-kind");
            return null;
        });
    }

    @Test
    void theLatestCountByDayIsCurrentAndAllAreKept() {
        inside(() -> {
            var enterprise = enterprise(unit("A", 1, null), "Công ty 10", 73);
            var now = done(organisation.survey(enterprise.id(), new Survey(74, JUNE.plusDays(1), CountSource.SURVEY)));
            done(organisation.survey(enterprise.id(), new Survey(50, JUNE.minusYears(1), CountSource.TAX)));
            done(organisation.survey(enterprise.id(), new Survey(74, JUNE.plusDays(1), CountSource.SURVEY)));
            assertThat(now.version()).isEqualTo(2);
            assertThat(directory.enterprise(enterprise.id(), Optional.empty()).workforce().workers()).isEqualTo(74);
            assertThat(directory.workforce(enterprise.id(), Optional.empty())).extracting(count -> count.survey().workers())
                    .containsExactly(74, 73, 50);
            assertThat(events.stream(WorkforceSurveyed.class)).extracting(WorkforceSurveyed::workers).containsExactly(73, 74);
            return null;
        });
    }

    @Test
    void aFoundedUnionBecomesAUnitAndItsEnterpriseHasAUnion() {
        inside(() -> {
            var unit = unit("A", 1, null);
            var enterprise = enterprise(unit, "Công ty 10", 73);
            var founding = new Founding(unit.id(), "CĐCS Công ty 10", "grassroots_union", Sector.LARGE_ENTERPRISE,
                    enterprise.id(), 60, JUNE);
            var union = done(organisation.found(founding));
            assertThat(union.path()).containsExactly(unit.id(), union.id());
            assertThat(directory.enterprise(enterprise.id(), Optional.empty()).union()).isEqualTo(union.id());
            assertThat(events.stream(UnionFounded.class)).singleElement().satisfies(fact -> {
                assertThat(fact.members()).isEqualTo(60);
                assertThat(fact.under()).isEqualTo(unit.id());
            });
            assertThat(events.stream(WorkforceSurveyed.class).map(WorkforceSurveyed::hasUnion)).containsExactly(false, true);
            assertThat(refused(organisation.found(founding)))
                    .containsExactly("organisation.refused.has-union", "organisation.refused.unit-exists");
            return null;
        });
    }

    @Test
    void enterprisesAreFilteredByUnionSizeAndName() {
        inside(() -> {
            var unit = unit("A", 1, null);
            enterprise(unit, "Công ty 24", 24);
            enterprise(unit, "Công ty Đặng 25", 25);
            assertThat(names("", null, 25)).containsExactly("Công ty Đặng 25");
            assertThat(names("dang", null, null)).containsExactly("Công ty Đặng 25");
            assertThat(names("", unit, null)).containsExactly("Công ty 24", "Công ty Đặng 25");
            return null;
        });
    }

    @Test
    void aWrongOrTakenTaxCodeIsRefused() {
        inside(() -> {
            var unit = unit("A", 1, null);
            var survey = new Survey(30, JUNE, CountSource.SURVEY);
            done(organisation.register(new EnterpriseDraft(unit.id(), "X", "0100047516", Ownership.NON_STATE, true, false, null), survey));
            assertThat(refused(organisation.register(new EnterpriseDraft(unit.id(), "Y", "0100047516", Ownership.NON_STATE, true, false, null), survey)))
                    .containsExactly("organisation.refused.tax-code-taken");
            assertThat(refused(organisation.register(new EnterpriseDraft(unit.id(), "Y", "0100047510", Ownership.NON_STATE, true, false, null), survey)))
                    .containsExactly("organisation.refused.tax-code");
            assertThat(refused(organisation.register(new EnterpriseDraft(unit.id(), "x", null, Ownership.NON_STATE, true, false, null), survey)))
                    .containsExactly("organisation.refused.enterprise-exists");
            return null;
        });
    }

    @Test
    void whatBelongsToAnotherFederationIsNotFound() {
        var unit = inside(() -> unit("A", 1, null));
        var enterprise = inside(() -> enterprise(unit, "X", 30));
        var other = done(organisation.found("khac-" + NUMBER.incrementAndGet(), false, LETTERHEAD)).id();
        Tenant.in(other, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.unit(unit.id(), Optional.empty()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.enterprise(enterprise.id(), Optional.empty()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisation.change(unit.id(), 1, draft("B", 1, null)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisation.survey(enterprise.id(), enterprise.workforce()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisation.register(
                    new EnterpriseDraft(unit.id(), "Y", null, Ownership.NON_STATE, true, false, null), enterprise.workforce()));
            assertThat(directory.tree(Optional.empty())).isEmpty();
        });
    }

    @Test
    void aScopeEndsAtItsSubtree() {
        inside(() -> {
            var own = unit("A", 1, null);
            var other = unit("B", 2, null);
            var below = unit("C", 1, own);
            var theirs = enterprise(other, "X", 30);
            var scope = Optional.of(own.id().value());
            assertThat(directory.unit(below.id(), scope)).isEqualTo(below);
            assertThat(directory.tree(scope)).extracting(line -> line.unit().name()).containsExactly("A", "C");
            assertThat(directory.enterprises(new EnterpriseQuery("", null, false, null, false, Order.REGISTRY, 1, 10), scope).items()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.unit(other.id(), scope));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.enterprise(theirs.id(), scope));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.children(other.id(), 1, scope));
            return null;
        });
    }

    private List<String> names(String text, @Nullable Unit unit, @Nullable Integer least) {
        var query = new EnterpriseQuery(text, unit == null ? null : unit.id().value(), true, least, true, Order.NAME, 1, 10);
        return directory.enterprises(query, Optional.empty()).items().stream().map(line -> line.enterprise().name()).toList();
    }

    private Unit unit(String name, int order, @Nullable Unit parent) {
        return done(organisation.establish(draft(name, order, parent)));
    }

    private static UnitDraft draft(String name, int order, @Nullable Unit parent) {
        return new UnitDraft(parent == null ? null : parent.id(), name, "district_federation", order, null, true, null);
    }

    private Enterprise enterprise(Unit unit, String name, int workers) {
        return done(organisation.register(new EnterpriseDraft(unit.id(), name, null, Ownership.NON_STATE, true, false, null),
                new Survey(workers, JUNE, CountSource.SURVEY)));
    }

    private <T> T inside(Supplier<T> work) {
        return Tenant.in(federation, work);
    }

    static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Done.class);
        return ((Done<T>) answer).now();
    }

    static List<String> refused(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused<?>) answer).reasons().stream().map(Message::key).toList();
    }
}
