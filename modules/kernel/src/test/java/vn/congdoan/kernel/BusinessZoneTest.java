package vn.congdoan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessZoneTest {

    @Test
    void theYearBeginsSevenHoursBeforeItDoesInGreenwich() {
        assertThat(BusinessZone.today(at("2023-12-31T16:59:59Z"))).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(BusinessZone.today(at("2023-12-31T17:00:00Z"))).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
