package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void givenNameComesFirstThenFamilyThenMiddle() {
        ordered("Vũ Văn An", "Bùi Thị Bình", "Lê Bình", "Lê Thị Bình", "Lê Văn Bình", "An Bích Châu");
    }

    @Test
    void lettersFollowTheVietnameseAlphabet() {
        ordered("An", "Ăn", "Ân", "Dung", "Đài", "Em", "Êm", "Oanh", "Ô", "Ơn", "Uyên", "Ương");
    }

    @Test
    void tonesOfTheGivenNameGoBeforeTheFamilyName() {
        ordered("Vũ Hung", "Lê Hùng", "An Hửng");
    }

    @Test
    void nameOfOneWordIsAGivenName() {
        ordered("Bình", "An Bình", "Châu");
    }

    private static void ordered(String... names) {
        var mixed = new ArrayList<>(List.of(names));
        Collections.reverse(mixed);
        mixed.sort(Comparator.comparing(NameOrder::key, Arrays::compareUnsigned));
        assertThat(mixed).containsExactly(names);
    }
}
