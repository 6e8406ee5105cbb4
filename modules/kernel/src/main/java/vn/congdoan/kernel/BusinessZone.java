package vn.congdoan.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where the calendar days of the unions' work begin and end: +07:00 all year.
public final class BusinessZone {

    public static final ZoneId ID = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessZone() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ID);
    }
}
