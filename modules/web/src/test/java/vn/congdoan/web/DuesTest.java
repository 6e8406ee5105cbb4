package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;

class DuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /// On the office's wall it is the next day already.
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T17:30:00Z"), ZoneOffset.UTC);

    private final Dues dues = new Dues(new StaticListableBeanFactory(Map.of(
            "one", (DueSource) (user, today) -> List.of(due("later", today.plusDays(3)), due("last", today.plusDays(9))),
            "two", (DueSource) (user, today) -> List.of(due("overdue", today.minusDays(1)), due("now", today))))
            .getBeanProvider(DueSource.class), new Shell(none(NavEntry.class), none(Affiliation.class)), clock);

    @Test
    void whatAllModulesTellIsOneListByDay() {
        assertThat(dues.of(user(new FederationId(1)))).extracting(due -> due.what().key())
                .containsExactly("overdue", "now", "later", "last");
    }

    @Test
    void whoWorksForNoFederationHasNoList() {
        assertThat(dues.of(user(null))).isEmpty();
    }

    @Test
    void theLastDayIsStillInTime() {
        assertThat(dues.of(user(new FederationId(1)))).filteredOn(due -> due.overdue(dues.today()))
                .extracting(Due::by).containsExactly(TODAY.minusDays(1));
    }

    private static Due due(String what, LocalDate by) {
        return new Due(Message.of(what), "/", by);
    }

    private static CurrentUser user(@Nullable FederationId federation) {
        return new CurrentUser(new UUID(0, 1), "lai-chau.staff", "Cán bộ", Role.STAFF, false, federation, null);
    }

    private static <T> ObjectProvider<T> none(Class<T> type) {
        return new StaticListableBeanFactory().getBeanProvider(type);
    }
}
