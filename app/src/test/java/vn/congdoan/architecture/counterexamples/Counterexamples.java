package vn.congdoan.architecture.counterexamples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// One offender a rule.
@SuppressWarnings({"unused", "JavaTimeDefaultTimeZone"})
public final class Counterexamples {

    private Counterexamples() {
    }

    record SpeaksSql(DSLContext jooq) {
    }

    record HidesFromTheGuard(DSLContext jooq) {
        int count() {
            return jooq.fetchCount(DSL.table("mbr_member"));
        }
    }

    record UsesTemplate(JdbcTemplate jdbc) {
    }

    record WillHappen(UUID eventId, FederationId federation) implements Fact {
    }

    static final class QuotaManager {
    }

    static final class LooksAtTheWall {
        final LocalDateTime time = LocalDateTime.now();
        final LocalDate day = LocalDate.now();
    }

    static final class CountsInDoubles {
        double persons;
    }

    public static final class PublicController {
    }
}
