package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Message;

class NameListTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 15);

    @Test
    void nameAloneIsEnough() {
        assertThat(read("Lò Thị Mẫu").persons()).containsExactly(new Person("Lò Thị Mẫu", null, null, null));
    }

    @Test
    void dateAndSexAreRead() {
        assertThat(read("Vàng A Mẫu; 5/1/1990; Nam").persons())
                .containsExactly(new Person("Vàng A Mẫu", LocalDate.of(1990, 1, 5), 1990, Person.Sex.MALE));
        assertThat(read("Vàng Thị Mẫu;05/01/1990;nữ").persons().getFirst().sex()).isEqualTo(Person.Sex.FEMALE);
    }

    @Test
    void yearAloneIsKeptAsYear() {
        assertThat(read("Vàng A Mẫu; 1990").persons()).containsExactly(new Person("Vàng A Mẫu", null, 1990, null));
        assertThat(read("Vàng A Mẫu; ; Nam").persons()).containsExactly(new Person("Vàng A Mẫu", null, null, Person.Sex.MALE));
    }

    @Test
    void decomposedTextIsComposed() {
        assertThat(read("Lo\u0300  Mâ\u0303u").persons().getFirst().fullName()).isEqualTo("Lò Mẫu");
    }

    @Test
    void emptyLinesCountAsLinesButNotAsPersons() {
        var list = read("Lò Thị Mẫu\r\n\r\n  \r\n123");
        assertThat(list.persons()).hasSize(1);
        assertThat(list.flaws()).containsExactly(line(4, "membership.names.name"));
    }

    @Test
    void everyBadLineIsToldWithItsNumber() {
        assertThat(read("A; 31/2/1990\nB; 1/1/1899\nC; 16/7/2024\nD; hôm qua\nĐ; 1990; x\nE; 1990; Nam; 4\n; 1990\nG; 2025").flaws())
                .containsExactly(line(1, "membership.names.birth"), line(2, "membership.names.birth-range"),
                        line(3, "membership.names.birth-range"), line(4, "membership.names.birth"), line(5, "membership.names.sex"),
                        line(6, "membership.names.parts"), line(7, "membership.names.name"), line(8, "membership.names.birth-range"));
    }

    @Test
    void bornTodayAndInNineteenHundredAreTheLimits() {
        assertThat(read("A; 15/7/2024\nB; 1/1/1900\nC; 1900\nD; 2024").flaws()).isEmpty();
    }

    @Test
    void samePersonTwiceIsToldButSameNameAloneMayBeTwoPeople() {
        assertThat(read("Lò Mẫu; 1990\nLò Mẫu; 1991\nLò Mẫu; 1990").flaws())
                .containsExactly(Message.of("membership.names.line", 3, Message.of("membership.names.twice", 1)));
        assertThat(read("Lò Mẫu\nLò Mẫu").persons()).hasSize(2);
    }

    @Test
    void listWithoutPersonsIsRefused() {
        assertThat(read(" \n\n").flaws()).containsExactly(Message.of("membership.names.none"));
    }

    @Test
    void fiveThousandLinesAreReadAndOneMoreIsRefused() {
        assertThat(read("Lò Mẫu\n".repeat(4_999) + "Lò Mẫu").persons()).hasSize(5_000);
        assertThat(read("Lò Mẫu\n".repeat(5_000) + "Lò Mẫu").flaws()).containsExactly(Message.of("membership.names.too-many", 5_000));
    }

    @Test
    void personsAreNotWrittenIntoMessages() {
        assertThat(read("Lò Mẫu; 31/2/1990").flaws().toString()).doesNotContain("Lò").doesNotContain("1990");
        assertThat(List.of(read("Lò Mẫu; 1990").persons()).toString()).doesNotContain("Lò");
    }

    private static NameList read(String typed) {
        return NameList.read(typed, TODAY);
    }

    private static Message line(int number, String key) {
        return Message.of("membership.names.line", number, Message.of(key));
    }
}
