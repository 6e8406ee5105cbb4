package vn.congdoan.spi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private final Issuer issuer = new Issuer(List.of("A"), List.of("B", "C"), "Liên đoàn Lao động tỉnh X", "LĐLĐ tỉnh X",
            "X", "LĐLĐ");

    @Test
    void attachedLineNamesNumberAndDay() {
        assertThat(issuer.attached("Kế hoạch", "KH", "78", LocalDate.of(2024, 6, 11), 2024))
                .isEqualTo("(Kèm theo Kế hoạch số 78/KH-LĐLĐ, ngày 11/6/2024 của Ban Thường vụ LĐLĐ tỉnh X)");
        assertThat(issuer.attached("Kế hoạch", "KH", "5", LocalDate.of(2017, 2, 1), 2017))
                .contains("số 05/KH-LĐLĐ, ngày 01/02/2017 của");
    }

    @Test
    void attachedLineOfADraftIsLeftOpen() {
        assertThat(issuer.attached("Kế hoạch", "KH", null, null, 2024).replace('\u00a0', '_'))
                .isEqualTo("(Kèm theo Kế hoạch số _________/KH-LĐLĐ, ngày ___ tháng ___ năm 2024 của Ban Thường vụ LĐLĐ tỉnh X)");
    }

    @Test
    void annexesRepeatBothNames() {
        assertThat(issuer.bothNames()).containsExactly("A", "B", "C");
    }
}
