package vn.congdoan.documents.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.platform.Transactions;

@WholeModule
class NumberingTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 6);

    @Autowired
    private Numbering numbering;
    @Autowired
    private Transactions transactions;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void somebodyNumbers() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @Test
    void numbersBeginWithOneOnTheFirstOfJanuaryAndRunByType() {
        House.does(staff, () -> {
            assertThat(next("KH", LocalDate.of(2023, 12, 31))).isEqualTo("01");
            assertThat(next("KH", LocalDate.of(2024, 1, 1))).isEqualTo("01");
            assertThat(next("KH", MAY)).isEqualTo("02");
            assertThat(next("QĐ", MAY)).isEqualTo("01");
            assertThat(next("", MAY)).isEqualTo("01");
        });
    }

    @Test
    void federationsCountForThemselves() {
        House.does(staff, () -> assertThat(next("KH", MAY)).isEqualTo("01"));
        House.does(house.person(house.federation(), Role.STAFF), () -> assertThat(next("KH", MAY)).isEqualTo("01"));
    }

    @Test
    void reservedNumbersArePassedOverAndTakenWhenChosen() {
        House.does(staff, () -> {
            assertThat(numbering.reserve("KH", 2024, "", "Chờ Ban Thường vụ")).isInstanceOf(Changing.Changed.class);
            assertThat(numbering.reserve("KH", 2024, "3", "Kế hoạch liên tịch")).isInstanceOf(Changing.Changed.class);
            assertThat(next("KH", MAY)).isEqualTo("02");
            assertThat(next("KH", MAY)).isEqualTo("04");
            var reserved = numbering.reserved("KH", MAY);
            assertThat(reserved).extracting(ReservedNumber::text).containsExactly("01", "03");
            assertThat(allot("KH", MAY.minusDays(9), new Choice.Reserved(reserved.getFirst().id()))).isEqualTo("01");
            assertThat(allot("KH", MAY, new Choice.Reserved(reserved.getFirst().id()))).isEqualTo("not-reserved");
            assertThat(allot("QĐ", MAY, new Choice.Reserved(reserved.getLast().id()))).isEqualTo("other-series");
        });
    }

    @Test
    void reservingNeedsAReasonAndAFreeNumber() {
        House.does(staff, () -> {
            next("KH", MAY);
            assertThat(rule(numbering.reserve("KH", 2024, "", " "))).isEqualTo("reason");
            assertThat(rule(numbering.reserve("KH", 2024, "01", "Trùng"))).isEqualTo("taken");
            assertThat(rule(numbering.reserve("KH", 2024, "x", "Sai"))).isEqualTo("form");
        });
    }

    @Test
    void aNumberWithASuffixIsGivenByHandOnce() {
        House.does(staff, () -> {
            next("KH", MAY);
            assertThat(allot("KH", MAY.minusDays(1), new Choice.ByHand("1a", "Sót khi vào sổ"))).isEqualTo("01a");
            assertThat(allot("KH", MAY, new Choice.ByHand("1a", "Lần nữa"))).isEqualTo("taken");
            assertThat(allot("KH", MAY, new Choice.ByHand("1b", ""))).isEqualTo("reason");
            assertThat(allot("KH", MAY, new Choice.ByHand("1ab", "Sai"))).isEqualTo("form");
            assertThat(next("KH", MAY)).isEqualTo("02");
        });
    }

    @Test
    void datesOfASeriesDoNotRunBackwardsNorAhead() {
        House.does(staff, () -> {
            next("KH", MAY);
            assertThat(next("KH", MAY.minusDays(1))).isEqualTo("earlier-date");
            assertThat(next("KH", LocalDate.of(2999, 1, 1))).isEqualTo("future-date");
        });
    }

    @Test
    void aFederationThatBeginsWithinAYearGoesOnFromItsBook() {
        House.does(staff, () -> {
            assertThat(rule(numbering.goOn("KH", 2024, 78, ""))).isEqualTo("reason");
            assertThat(numbering.goOn("KH", 2024, 78, "Chuyển từ sổ giấy")).isInstanceOf(Changing.Changed.class);
            assertThat(next("KH", MAY)).isEqualTo("78");
            assertThat(rule(numbering.goOn("KH", 2024, 78, "Lùi lại"))).isEqualTo("passed");
            assertThat(numbering.series(2024)).containsExactly(new Series(new Series.Key(1, 2024, "KH"), 79, 1));
        });
    }

    @Test
    void aMergerBeginsAllSeriesAnew() {
        House.does(staff, () -> {
            next("KH", MAY);
            assertThat(rule(numbering.begin(MAY, "Hợp nhất"))).isEqualTo("epoch");
            assertThat(numbering.begin(MAY.plusDays(1), "Hợp nhất hai tỉnh")).isInstanceOf(Changing.Changed.class);
            assertThat(next("KH", MAY.plusDays(1))).isEqualTo("01");
            assertThat(next("KH", MAY)).as("the old epoch goes on for its own days").isEqualTo("02");
            assertThat(rule(numbering.begin(MAY.plusDays(1), "Lần nữa"))).isEqualTo("epoch");
            assertThat(numbering.epochs()).extracting(Epoch::number).containsExactly(2);
        });
    }

    @Test
    void aDocumentKeepsItsNumber() {
        House.does(staff, () -> {
            var document = UUID.randomUUID();
            assertThat(text(transactions.call(() -> numbering.allot(document, "KH", MAY, new Choice.Next())))).isEqualTo("01");
            assertThat(text(transactions.call(() -> numbering.allot(document, "KH", MAY, new Choice.Next())))).isEqualTo("01");
            assertThat(text(transactions.call(() -> numbering.allot(document, "KH", MAY.plusDays(1), new Choice.Next()))))
                    .isEqualTo("other-date");
        });
    }

    private String next(String code, LocalDate day) {
        return allot(code, day, new Choice.Next());
    }

    private String allot(String code, LocalDate day, Choice choice) {
        return text(transactions.call(() -> numbering.allot(UUID.randomUUID(), code, day, choice)));
    }

    private static String text(Allotting allotting) {
        return switch (allotting) {
            case Allotting.Given(var number) -> number.text();
            case Allotting.Refused(var reason) -> last(reason.key());
        };
    }

    private static String rule(Changing changing) {
        return changing instanceof Changing.Refused(var reason) ? last(reason.key()) : "changed";
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
