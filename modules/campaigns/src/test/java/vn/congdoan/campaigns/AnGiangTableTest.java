package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.printed.Head;
import vn.congdoan.campaigns.printed.Meaning;
import vn.congdoan.campaigns.printed.PrintedTable;
import vn.congdoan.campaigns.printed.Reckoning;
import vn.congdoan.campaigns.printed.UnitNames;
import vn.congdoan.campaigns.printed.Vocabulary;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.platform.sheet.UnreadableFile;
import vn.congdoan.plugins.angiang.AnGiang;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Measure;

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
                .containsExactly(tuple(2, "G (done_net_printed)", "-104", List.of("Long Xuyên", "-104", "-113")),
                        tuple(15, "H (done_percent_printed)", "172%", List.of("CĐCS tỉnh", "172%", "172,17%")));
    }

    @Test
    void theWorkbookAsPrintedHasTheSameTwo() {
        var table = PrintedBooks.table(PrintedBooks.anGiang(), vocabulary(), names());
        assertThat(table.units()).hasSize(15).allSatisfy(row -> assertThat(row.unit()).isNotNull());
        var reckoning = new Reckoning(table, vocabulary(), new AnGiang().display().percent());
        assertThat(reckoning.faults()).isEmpty();
        assertThat(reckoning.differences()).extracting(Flaw::row, Flaw::column, Flaw::value, f -> f.what().arguments())
                .containsExactly(tuple(8, "G (Số ĐV tăng thêm)", "- 104", List.of("Long Xuyên", "-104", "-113")),
                        tuple(23, "H (So chỉ tiêu giao)", "172%", List.of("CĐCS tỉnh", "172%", "172,17%")));
        var csv = table(file());
        for (int i = 0; i < 15; i++) {
            for (var column : csv.columns()) {
                if (column.meaning().figure()) {
                    var other = table.column(column.meaning()).orElseThrow();
                    assertThat(table.units().get(i).figure(other)).as(column.title()).isEqualTo(csv.units().get(i).figure(column));
                }
            }
        }
    }

    @Test
    void whatWasPrintedIsKeptAndItsThreeMarksStayApart() {
        var table = table(file());
        assertThat(text(table, 0, Meaning.of(Meaning.Kind.NET))).isEqualTo("-104");
        var insured = table.column(Meaning.measure("SOCIAL_INSURANCE_POOL")).orElseThrow();
        assertThat(table.units().get(11).figure(insured)).isEqualTo(Figure.DASH);
        assertThat(table.units().get(12).figure(table.column(Meaning.measure("TERM_QUOTA_UNIONS")).orElseThrow())).isEqualTo(Figure.of(0));
        assertThat(table.units().get(14).figure(insured)).isEqualTo(Figure.BLANK);
        assertThat(table.rows().getLast().kind()).isEqualTo(PrintedTable.RowKind.TOTAL);
    }

    private static String text(PrintedTable table, int unit, Meaning meaning) {
        return table.units().get(unit).text(table.column(meaning).orElseThrow());
    }

    @Test
    void aWrongTotalIsNamed() {
        assertThat(reckoning(file().replace("6500,10526", "6490,10526")).differences())
                .extracting(Flaw::row, f -> f.what().arguments()).contains(tuple(17, List.of("Tổng cộng", "6.490", "6.500")));
    }

    @Test
    void groupsBeginTheirNumbersAgainAndTheirSubtotalsAreReckoned() {
        var text = """
                STT,Đơn vị,Phát triển ĐV mới,Số đoàn viên giảm,Số ĐV tăng thêm
                1,2,3,4,5=3-4
                I,Khối huyện,30,9,21
                1,Châu Phú,10,4,6
                2,Châu Thành,20,6,14
                II,Khối ngành,,,
                1,CĐN Y tế,5,0,5
                ,Cộng khối ngành,5,0,6
                ,Tổng cộng:,35,10,25
                ,TM. BAN THƯỜNG VỤ,,,
                """;
        var reckoning = reckoning(text);
        assertThat(table(text).units()).hasSize(3);
        assertThat(reckoning.faults()).isEmpty();
        assertThat(reckoning.differences()).extracting(Flaw::row, Flaw::column, f -> f.what().arguments()).containsExactlyInAnyOrder(
                tuple(3, "D (Số đoàn viên giảm)", List.of("Khối huyện", "9", "10")), tuple(3, "E (Số ĐV tăng thêm)", List.of("Khối huyện", "21", "20")),
                tuple(8, "E (Số ĐV tăng thêm)", List.of("Cộng khối ngành", "6", "5")));
    }

    @Test
    void unitsAreFoundByAUniqueEndingWithoutTones() {
        var names = names();
        assertThat(names.find("cham phu")).isEmpty();
        assertThat(names.find("long xuyen")).contains(id(0));
        assertThat(names.find("CĐN Y tế")).contains(id(11));
        assertThat(names.find("CĐ các KCN")).contains(id(14));
        assertThat(names.find("")).isEmpty();
        assertThat(names.find(java.text.Normalizer.normalize("Long Xuyên", java.text.Normalizer.Form.NFD))).contains(id(0));
        assertThat(new UnitNames(Map.of(id(1), "LĐLĐ huyện Châu Thành", id(2), "LĐLĐ huyện Châu Thành A"), Map.of()).find("Châu Thành")).contains(id(1));
        assertThat(new UnitNames(Map.of(id(1), "LĐLĐ huyện Phú Tân", id(2), "LĐLĐ xã Phú Tân"), Map.of()).find("Phú Tân")).isEmpty();
        assertThat(new UnitNames(Map.of(id(1), "LĐLĐ huyện Phú Tân"), Map.of(UnitNames.key("Tân Phú cũ"), id(1))).find("TÂN PHÚ CŨ")).contains(id(1));
    }

    @Test
    void vietnameseHeadersInTwoRowsAreUnderstood() {
        var text = """
                STT,Đơn vị,Chỉ tiêu giao nhiệm kỳ,,Thực hiện,,,,Chỉ tiêu phân bổ 2017,Tổng số CNLĐ hiện có,,,Ước số lao động tăng trong năm 2017
                ,,Phát triển đoàn viên,Thành lập CĐCS,Phát triển ĐV mới,Số đoàn viên giảm,Số ĐV tăng thêm,So chỉ tiêu giao,,Chênh lệch CNLĐ,Nguồn BHXH,Tổng cộng nguồn CNLĐ,
                1,Long Xuyên,4.000,27,4.823,4.936,- 104,0 %,1.100,1.500,553,2.053,
                """;
        var reckoning = reckoning(text);
        assertThat(table(text).columns()).hasSize(13).noneMatch(column -> column.meaning().equals(Meaning.IGNORED));
        assertThat(reckoning.faults()).isEmpty();
        assertThat(reckoning.differences()).extracting(f -> f.what().arguments()).containsExactly(List.of("Long Xuyên", "-104", "-113"));
    }

    @Test
    void unusableCellsAreNamedByRowAndColumn() {
        var faults = reckoning("unit,done_new\nLong Xuyên,abc\nLong Xuyên,-5\nHà Nội,1\nChâu Phú,#REF!\nTri Tôn,2024-07-31\nAn Phú,\"12,5\"\n").faults();
        assertThat(faults).extracting(Flaw::row, Flaw::column, Flaw::value, f -> f.what().key()).containsExactly(
                tuple(2, "B (done_new)", "abc", "campaigns.import.not-whole"),
                tuple(3, "A (unit)", "Long Xuyên", "campaigns.import.unit-twice"),
                tuple(3, "B (done_new)", "-5", "campaigns.import.negative"),
                tuple(4, "A (unit)", "Hà Nội", "campaigns.import.unit-unknown"),
                tuple(5, "B (done_new)", "#REF!", "campaigns.import.formula-error"),
                tuple(6, "B (done_new)", "2024-07-31", "campaigns.import.date"),
                tuple(7, "B (done_new)", "12,5", "campaigns.import.decimal"));
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

    @Test
    void theSameHeadOfAnotherYearIsTheSameHead() {
        var first = Head.find(Sheets.read("a.csv", "Đơn vị,Chỉ tiêu phân bổ 2017\nA,1\n".getBytes(StandardCharsets.UTF_8))).orElseThrow();
        var second = Head.find(Sheets.read("b.csv", "Tiêu đề\nĐƠN VỊ,Chỉ tiêu  phân bổ 2018\nA,1\n".getBytes(StandardCharsets.UTF_8))).orElseThrow();
        var third = Head.find(Sheets.read("b.csv", "Đơn vị,Chỉ tiêu khác\nA,1\n".getBytes(StandardCharsets.UTF_8))).orElseThrow();
        assertThat(second.signature()).isEqualTo(first.signature()).isNotEqualTo(third.signature());
    }

    private static Reckoning reckoning(String text) {
        return new Reckoning(table(text), vocabulary(), new AnGiang().display().percent());
    }

    private static PrintedTable table(String text) {
        return PrintedBooks.table(text.getBytes(StandardCharsets.UTF_8), vocabulary(), names());
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(Measure.common().stream().collect(java.util.stream.Collectors.toMap(Measure::code, m -> List.of(m.name().vi()))),
                List.of(new Vocabulary.Indicator("phat-trien", "Phát triển đoàn viên mới trong năm", List.of())));
    }

    private static UnitNames names() {
        return new UnitNames(participants().stream().collect(java.util.stream.Collectors.toMap(p -> p.unit().value(), Participant::name)), Map.of());
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
