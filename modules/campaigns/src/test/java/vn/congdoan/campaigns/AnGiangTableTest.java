package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.platform.sheet.UnreadableFile;
import vn.congdoan.plugins.angiang.AnGiang;
import vn.congdoan.spi.Figure;

class AnGiangTableTest {

    private static final List<String> UNITS = List.of("LĐLĐ thành phố Long Xuyên", "LĐLĐ huyện Châu Phú", "LĐLĐ huyện Châu Thành",
            "LĐLĐ huyện Thoại Sơn", "LĐLĐ huyện Chợ Mới", "LĐLĐ thành phố Châu Đốc", "LĐLĐ thị xã Tân Châu", "LĐLĐ huyện An Phú",
            "LĐLĐ huyện Phú Tân", "LĐLĐ huyện Tịnh Biên", "LĐLĐ huyện Tri Tôn", "Công đoàn ngành Y tế", "Công đoàn ngành Giáo dục",
            "CĐCS tỉnh", "Công đoàn các Khu công nghiệp");

    @Test
    void thePrintedTableHasTwoWrongCells() {
        var reckoning = reckoning(file());
        assertThat(reckoning.faults()).isEmpty();
        assertThat(reckoning.differences()).extracting(Flaw::row, Flaw::column, Flaw::value, f -> f.what().arguments())
                .containsExactly(tuple(2, "done_net_printed", "-104", List.of("Long Xuyên", "-104", "-113")),
                        tuple(15, "done_percent_printed", "172%", List.of("CĐCS tỉnh", "172%", "172,17%")));
    }

    @Test
    void whatWasPrintedIsKeptAndItsThreeMarksStayApart() {
        var table = table(file());
        assertThat(table.units().getFirst().text(PrintedColumn.NET)).isEqualTo("-104");
        assertThat(table.units().get(11).figure(PrintedColumn.INSURED)).contains(Figure.DASH);
        assertThat(table.units().get(12).figure(PrintedColumn.TERM_UNIONS)).contains(Figure.of(0));
        assertThat(table.units().get(14).figure(PrintedColumn.INSURED)).contains(Figure.BLANK);
        assertThat(table.total().orElseThrow().text(PrintedColumn.PERCENT)).isEqualTo("54,46%");
    }

    @Test
    void aWrongTotalIsNamed() {
        assertThat(reckoning(file().replace("6500,10526", "6490,10526")).differences())
                .extracting(Flaw::row, f -> f.what().arguments()).contains(tuple(17, List.of("Tổng cộng", "6.490", "6.500")));
    }

    @Test
    void unitsAreFoundByAUniqueEndingWithoutTones() {
        var names = new UnitNames(participants());
        assertThat(names.find("cham phu")).isEmpty();
        assertThat(names.find("long xuyen")).contains(id(0));
        assertThat(names.find("CĐN Y tế")).contains(id(11));
        assertThat(names.find("CĐ các KCN")).contains(id(14));
        assertThat(names.find("")).isEmpty();
        assertThat(new UnitNames(Stream.of("LĐLĐ huyện Châu Thành A", "LĐLĐ huyện Châu Thành").map(n -> unit(n, id(1))).toList())
                .find("Châu Thành")).contains(id(1));
        assertThat(new UnitNames(Stream.of("LĐLĐ huyện Phú Tân", "LĐLĐ xã Phú Tân").map(n -> unit(n, id(1))).toList())
                .find("Phú Tân")).isEmpty();
    }

    @Test
    void vietnameseHeadersInTwoRowsAreUnderstood() {
        var text = """
                STT,Đơn vị,Chỉ tiêu giao nhiệm kỳ,,Thực hiện,,,,Chỉ tiêu phân bổ 2017,Tổng số CNLĐ hiện có,,,Ước số lao động tăng trong năm 2017
                ,,Phát triển đoàn viên,Thành lập CĐCS,Phát triển ĐV mới,Số đoàn viên giảm,Số ĐV tăng thêm,So chỉ tiêu giao,,Chênh lệch CNLĐ,Nguồn BHXH,Tổng cộng nguồn CNLĐ,
                1,Long Xuyên,4.000,27,4.823,4.936,- 104,0 %,1.100,1.500,553,2.053,
                """;
        var reckoning = reckoning(text);
        assertThat(table(text).headers()).hasSize(13);
        assertThat(reckoning.faults()).isEmpty();
        assertThat(reckoning.differences()).extracting(f -> f.what().arguments()).containsExactly(List.of("Long Xuyên", "-104", "-113"));
    }

    @Test
    void unusableCellsAreNamedByRowAndColumn() {
        var faults = reckoning("unit,done_new\nLong Xuyên,abc\nLong Xuyên,-5\nHà Nội,1\n").faults();
        assertThat(faults).extracting(Flaw::row, Flaw::column, Flaw::value, f -> f.what().key()).containsExactly(
                tuple(2, "done_new", "abc", "campaigns.import.not-whole"),
                tuple(3, "unit", "Long Xuyên", "campaigns.import.unit-twice"),
                tuple(3, "done_new", "-5", "campaigns.import.negative"),
                tuple(4, "unit", "Hà Nội", "campaigns.import.unit-unknown"));
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> table("a,b\n1,2\n"));
    }

    @Test
    void listOfUnitsAloneIsNoPrintedTable() {
        assertThat(reckoning("unit,kind\nLong Xuyên,x\n").faults()).extracting(f -> f.what().key())
                .containsExactly("campaigns.import.no-figures");
    }

    @Test
    void figuresStaySmallEnoughToBeAddedUp() {
        assertThat(reckoning("unit,done_new\nLong Xuyên,1000000000\n").faults()).isEmpty();
        assertThat(reckoning("unit,done_new\nLong Xuyên,1000000001\n").faults()).extracting(f -> f.what().key())
                .containsExactly("campaigns.import.too-large");
    }

    private static Reckoning reckoning(String text) {
        return new Reckoning(table(text), new AnGiang().display().percent());
    }

    private static PrintedTable table(String text) {
        return PrintedTable.of(Sheets.read("bieu.csv", text.getBytes(StandardCharsets.UTF_8)), 2017, new UnitNames(participants()));
    }

    static List<Participant> participants() {
        return java.util.stream.IntStream.range(0, UNITS.size()).mapToObj(i -> unit(UNITS.get(i), id(i))).toList();
    }

    private static Participant unit(String name, UUID id) {
        return new Participant(new UnitId(id), name, "district_federation", List.of(id), "", 1);
    }

    private static UUID id(int i) {
        return new UUID(89, i);
    }

    private static String file() {
        try (var in = AnGiangTableTest.class.getResourceAsStream("/figures/an-giang-2017-allocation.csv")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
