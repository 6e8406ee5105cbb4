package vn.congdoan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0100047516", "0100047516-001", "0100047516-999", "012345678901"})
    void codesWithTheRightCheckDigitAreValid(String code) {
        assertThat(TaxCode.valid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100047517", "100047516", "0100047516-000", "0100047516-01", "01000475161", "0100o47516", ""})
    void otherCodesAreNot(String code) {
        assertThat(TaxCode.valid(code)).isFalse();
    }

    @Test
    void aBodyWhoseCheckWouldBeTenWasNeverGivenOut() {
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(TaxCode.valid("000000000" + digit)).isFalse();
        }
    }

    @Test
    void blanksPointsAndDashesAreTidied() {
        assertThat(TaxCode.clean(" 01000 47516 ")).isEqualTo("0100047516");
        assertThat(TaxCode.clean("0100047516\u2013001")).isEqualTo("0100047516-001");
        assertThat(TaxCode.clean("0100047516001")).isEqualTo("0100047516-001");
    }
}
