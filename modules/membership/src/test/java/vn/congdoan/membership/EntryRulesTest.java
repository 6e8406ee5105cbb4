package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

class EntryRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 15);
    private static final Reason RETIRED = new Reason("retired", MovementKind.LOSS, "Nghỉ hưu", "Retired");

    @Test
    void entryOfTodayIsAccepted() {
        assertThat(flaws(entry(TODAY, 1))).isEmpty();
    }

    @Test
    void tomorrowIsRefused() {
        assertThat(flaws(entry(TODAY.plusDays(1), 1))).containsExactly("membership.refused.future");
    }

    @Test
    void theUnionsFirstDayIsAcceptedAndTheDayBeforeIsNot() {
        assertThat(flaws(entry(LocalDate.of(1929, 7, 28), 1))).isEmpty();
        assertThat(flaws(entry(LocalDate.of(1929, 7, 27), 1))).containsExactly("membership.refused.too-early");
    }

    @Test
    void amountIsAtLeastOneAndAtMostAMillion() {
        assertThat(flaws(entry(TODAY, 0))).containsExactly("membership.refused.amount");
        assertThat(flaws(entry(TODAY, -1))).containsExactly("membership.refused.amount");
        assertThat(flaws(entry(TODAY, 1_000_000))).isEmpty();
        assertThat(flaws(entry(TODAY, 1_000_001))).containsExactly("membership.refused.too-many");
    }

    @Test
    void reasonOfAnotherKindIsRefused() {
        var moved = new Reason("moved_in", MovementKind.ADMISSION, "", "");
        assertThat(keys(EntryRules.flaws(entry(TODAY, 1), TODAY, true, Optional.of(moved)))).containsExactly("membership.refused.reason");
        assertThat(keys(EntryRules.flaws(entry(TODAY, 1), TODAY, true, Optional.empty()))).containsExactly("membership.refused.reason");
    }

    @Test
    void everyFlawIsNamedAtOnce() {
        var entry = new Entry(unit(), TODAY.plusDays(1), MovementKind.LOSS, "retired", Sector.INFORMAL, 0, null, "x".repeat(501), Source.FORM);
        assertThat(keys(EntryRules.flaws(entry, TODAY, false, Optional.of(RETIRED)))).containsExactly("membership.refused.unit",
                "membership.refused.future", "membership.refused.amount", "membership.refused.note");
    }

    @Test
    void unionsHaveNoListOfPersons() {
        var entry = new Entry(unit(), TODAY, MovementKind.FOUNDING, "enterprise_union", Sector.INFORMAL, 1, "An", "", Source.FORM);
        var reason = new Reason("enterprise_union", MovementKind.FOUNDING, "", "");
        assertThat(keys(EntryRules.flaws(entry, TODAY, true, Optional.of(reason)))).containsExactly("membership.refused.unions-by-name");
    }

    private static Entry entry(LocalDate day, int amount) {
        return Entry.counted(unit(), day, MovementKind.LOSS, "retired", Sector.INFORMAL, amount, "", Source.FORM);
    }

    private static UnitId unit() {
        return new UnitId(UUID.randomUUID());
    }

    private static List<String> flaws(Entry entry) {
        return keys(EntryRules.flaws(entry, TODAY, true, Optional.of(RETIRED)));
    }

    private static List<String> keys(List<Message> flaws) {
        return flaws.stream().map(Message::key).toList();
    }
}
