package vn.congdoan.documents.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = VerificationCode.random();
        assertThat(code.value()).hasSize(10).doesNotContain("0", "O", "1", "I", "L");
        assertThat(VerificationCode.typed(" " + code.printed().toLowerCase(Locale.ROOT) + " ")).contains(code);
        assertThat(VerificationCode.typed(code.value().substring(1))).isEmpty();
        assertThat(VerificationCode.typed("")).isEmpty();
    }

    @Test
    void oneWrongCharacterIsNoticed() {
        for (int round = 0; round < 50; round++) {
            var code = VerificationCode.random().value();
            for (int place = 0; place < 10; place++) {
                for (int c = 0; c < ALPHABET.length(); c++) {
                    var wrong = code.substring(0, place) + ALPHABET.charAt(c) + code.substring(place + 1);
                    assertThat(VerificationCode.typed(wrong).isPresent()).isEqualTo(wrong.equals(code));
                }
            }
        }
    }

    @Test
    void twoNeighboursThatChangedPlacesAreNoticed() {
        for (int round = 0; round < 200; round++) {
            var code = VerificationCode.random().value();
            for (int i = 0; i < 9; i++) {
                var swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertThat(VerificationCode.typed(swapped).isPresent()).isEqualTo(swapped.equals(code));
            }
        }
    }

    @Test
    void whoeverAsksTooOftenWaits() {
        var start = Instant.parse("2024-06-11T00:00:00Z");
        var time = new Instant[] {start};
        var brake = new Brake(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time[0];
            }
        });
        assertThat(IntStream.range(0, Brake.MOST).allMatch(i -> brake.admits("203.0.113.7"))).isTrue();
        assertThat(brake.admits("203.0.113.7")).isFalse();
        assertThat(brake.admits("203.0.113.8")).isTrue();
        time[0] = start.plus(Duration.ofSeconds(61));
        assertThat(brake.admits("203.0.113.7")).isTrue();
        assertThat(IntStream.range(0, Brake.MOST).allMatch(i -> brake.admits("2001:db8:1:2:0:0:0:" + i))).isTrue();
        assertThat(brake.admits("2001:db8:1:2:ffff:0:0:1")).as("the same /64").isFalse();
    }
}
