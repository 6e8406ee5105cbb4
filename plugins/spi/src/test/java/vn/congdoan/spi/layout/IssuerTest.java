package vn.congdoan.spi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private final Issuer issuer = new Issuer(List.of("A"), List.of("B", "C"), "Liên đoàn Lao động tỉnh X", "LĐLĐ tỉnh X",
            "X", "LĐLĐ");

    @Test
    void annexesBelongToWhatTheStandingCommitteeIssued() {
        assertThat(issuer.attached("Kế hoạch").issuer()).isEqualTo("Ban Thường vụ LĐLĐ tỉnh X");
    }

    @Test
    void annexesRepeatBothNames() {
        assertThat(issuer.bothNames()).containsExactly("A", "B", "C");
    }
}
