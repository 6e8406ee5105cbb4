package vn.congdoan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Signature;

class DocumentTest {

    private static final List<String> CHAIR = List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH");

    @Test
    void theSignersNameStandsUnderAnnexesOfTheSameCapacityThatLeftItOpen() {
        var annexes = List.of(annex(new Signature(CHAIR, "")), annex(new Signature(List.of("NGƯỜI LẬP BIỂU"), "")),
                annex(new Signature(CHAIR, "Người Khác")), annex(null));
        var heading = new Heading(List.of("A"), List.of("B"), null, "KH-B", "X", null, 2024);
        var signed = new Document(heading, "KẾ HOẠCH", "x", List.of(), new Signature(CHAIR, ""), List.of(), annexes).signedBy("Người Ký");
        assertThat(signed.signature().name()).isEqualTo("Người Ký");
        assertThat(signed.annexes().subList(0, 3)).extracting(annex -> Objects.requireNonNull(annex.signature()).name())
                .containsExactly("Người Ký", "", "Người Khác");
        assertThat(signed.annexes().getLast().signature()).isNull();
    }

    private static Annex annex(@Nullable Signature signature) {
        return new Annex(List.of(), List.of("BIỂU"), "", null, false, List.of(), signature);
    }
}
