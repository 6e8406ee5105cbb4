package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// The tables of the source documents, and others that try the setter.
final class SampleTables {

    private static final String LAI_CHAU = """
            1|LĐLĐ thành phố Lai Châu|102|0|102|0|2|0|0|2|50|
            2|LĐLĐ huyện Tam Đường|91|0|91|0|2|0|0|2|40|
            3|LĐLĐ huyện Tân Uyên|20|20|0|0|1|0|1|0|30|
            4|LĐLĐ huyện Than Uyên|25|0|0|25|1|0|1|0|20|
            5|LĐLĐ huyện Phong Thổ|40|15|0|25|2|1|1|0|40|
            6|LĐLĐ huyện Sìn Hồ|12|12|0|0|1|1|0|0|10|Khuyến khích TL 01 CĐCS và KN mới 12 ĐV
            7|LĐLĐ huyện Nậm Nhùn|26|0|26|0|1|0|0|1|15|
            8|LĐLĐ huyện Mường Tè|129|0|129|0|3|0|0|3|30|
            9|Công đoàn ngành Giáo dục|2|2|0|0|0|0|0|0|0|
            10|Công đoàn ngành Y tế|8|8|0|0|0|0|0|0|10|Khuyến khích GT 10 ĐV UT cho Đảng xem xét, BD, KN
            11|Công đoàn Viên chức tỉnh|20|20|0|0|0|0|0|0|30|
            """;
    private static final String AN_GIANG = """
            1|Long Xuyên|4.000|27|4.823|4.936|- 113|0 %|1.100|1.500|553|2.053|
            2|Châu Phú|2.400|10|1.733|402|1.331|55,45%|150|656|58|714|
            3|Châu Thành|2.400|10|5.088|1.106|3.982|165,91%|180|284|79|363|
            4|Thoại Sơn|1.200|7|968|559|409|34,08%|100|476|34|510|
            5|Chợ Mới|900|7|720|574|146|16,22%|100|138|112|250|
            6|Châu Đốc|750|7|1.510|992|518|69,06%|260|412|97|509|
            7|Tân Châu|850|7|426|187|239|28,11%|100|235|97|332|
            8|An Phú|500|5|405|203|202|40,4%|30|40|20|60|
            9|Phú Tân|700|5|736|312|424|60,57%|50|85|31|116|
            10|Tịnh Biên|1.300|6|666|848|- 182|0 %|50|20|0|20|200
            11|Tri Tôn|800|5|1.247|1.198|49|6,12%|80|158|21|179|30
            12|CĐN Y tế|300|2|166|244|- 78|0 %|150|322|-|322|
            13|CĐN Giáo dục|200|0|406|456|- 50|0 %|50|97|-|97|
            14|CĐCS tỉnh|1.700|2|4.115|1.188|2.927|172,17%|1.300|2.533|-|2.533|
            15|CĐ các KCN|||||||2.800|3.570|-|3.570|11.000
            """;

    private SampleTables() {
    }

    static Table laiChauQuotas() {
        var head = List.of(
                Row.of(Kind.PLAIN, cell("TT").down(3), cell("Đơn vị").down(3),
                        cell("Giao phát triển đoàn viên tháng cao điểm").across(4),
                        cell("Giao thành lập CĐCS tháng cao điểm").across(4),
                        cell("Giới thiệu đoàn viên ưu tú cho Đảng").down(3), cell("Ghi chú").down(3)),
                Row.of(Kind.PLAIN, cell("Tổng thực tăng (người)").down(2), cell("Trong đó").across(3),
                        cell("Tổng số (đơn vị)").down(2), cell("Trong đó").across(3)),
                Row.of(Kind.PLAIN, cell("HCSN, SNCL, DN dưới 25 LĐ"), cell("DN từ 25 LĐ trở lên"),
                        cell("Khu vực phi chính thức"), cell("Khu vực phi chính thức"), cell("DN dưới 25 LĐ"),
                        cell("DN từ 25 LĐ trở lên")));
        var rows = new ArrayList<>(rows(LAI_CHAU));
        rows.add(Row.of(Kind.TOTAL, cell("Cộng:").across(2).aligned(Align.CENTRE), cell("475"), cell("77"), cell("348"),
                cell("50"), cell("13"), cell("2"), cell("3"), cell("8"), cell("275"), cell("")));
        return new Table(columns(5, 22, 9, 10, 9, 10, 9, 10, 9, 9, 11, 16), head, rows);
    }

    static Table laiChauEnterprises() {
        var rows = new ArrayList<Row>();
        group(rows, "Huyện Mường Tè", "Công ty Cổ phần Sâm Pu Si Lung|60",
                "Công ty Cổ phần Thủy điện Nậm Sí Lùng|37", "Công ty Cổ phần Sông Đà 705|32");
        group(rows, "Huyện Tam Đường", "Công ty TNHH Xây dựng và thương mại Đông Hưng Lai Châu|30",
                "Công ty Cổ phần Xi măng NORCEM Yên Bình tại Lai Châu|61");
        group(rows, "Huyện Nậm Nhùn", "Công ty Cổ phần Liên Việt Lai Châu|26");
        group(rows, "Thành phố Lai Châu", "Công ty TNHH số 10 Lai Châu|73", "Công ty TNHH MTV Phương Nam Lai Châu|29");
        rows.add(Row.of(Kind.TOTAL, cell("8"), cell("CỘNG:"), cell("348"), cell("")));
        var head = Row.of(Kind.PLAIN, cell("TT"), cell("Đơn vị"), cell("Tổng số lao động (người)"), cell("Ghi chú"));
        return new Table(List.of(new Column(8, Align.CENTRE), new Column(60, Align.LEFT), new Column(18, Align.CENTRE),
                new Column(16, Align.LEFT)), List.of(head), rows);
    }

    static Table anGiang() {
        var head = List.of(
                Row.of(Kind.PLAIN, cell("STT").down(2), cell("Đơn vị").down(2),
                        cell("Chỉ tiêu giao nhiệm kỳ 2013 - 2018").across(2),
                        cell("Thực hiện giai đoạn 2013 - 2016 (tính đến ngày 30/11/2016)").across(4),
                        cell("Chỉ tiêu phân bổ cụ thể 2017").down(2), cell("Tổng số CNLĐ hiện có").across(3),
                        cell("Ước số lao động tăng trong năm 2017").down(2)),
                Row.of(Kind.PLAIN, cell("Phát triển đoàn viên"), cell("Thành lập CĐCS"), cell("Phát triển ĐV mới"),
                        cell("Số đoàn viên giảm"), cell("Số ĐV tăng thêm"), cell("So chỉ tiêu giao"),
                        cell("Chênh lệch CNLĐ"), cell("Nguồn BHXH"), cell("Tổng cộng nguồn CNLĐ")));
        var rows = new ArrayList<>(rows(AN_GIANG));
        rows.add(Row.of(Kind.TOTAL, cell("Tổng cộng:").across(2), cell("18.000"), cell("100"), cell("23.009"),
                cell("13.205"), cell("9.804"), cell("54,46%"), cell("6.500"), cell("10.526"), cell("1.102"),
                cell("11.628"), cell("11.230")));
        return new Table(columns(5, 16, 9, 8, 9, 9, 9, 9, 10, 9, 8, 9, 10), head, rows);
    }

    /// A list as long as wanted, with a total.
    static Table list(int rows) {
        var all = new ArrayList<Row>();
        for (int i = 1; i <= rows; i++) {
            all.add(Row.of(Kind.PLAIN, cell(Integer.toString(i)), cell("Công đoàn cơ sở Công ty TNHH số " + i),
                    cell("Phường Tân Phong"), cell(Integer.toString(20 + i * 7 % 300)), cell(Integer.toString(i % 30)),
                    cell("Đã kết nạp")));
        }
        all.add(Row.of(Kind.TOTAL, cell("Cộng").across(3), cell("99.999"), cell("999"), cell("")));
        var head = Row.of(Kind.PLAIN, cell("STT"), cell("Tên đơn vị"), cell("Địa bàn"), cell("Lao động"),
                cell("Đoàn viên"), cell("Ghi chú"));
        return new Table(columns(6, 40, 22, 12, 12, 18), List.of(head), all);
    }

    static Table sixteenColumns() {
        var head = new Cell[16];
        var row = new Cell[16];
        for (int i = 0; i < 16; i++) {
            head[i] = cell(i == 1 ? "Đơn vị" : "Chỉ tiêu thứ " + (i + 1));
            row[i] = cell(i == 1 ? "Liên đoàn Lao động huyện Nậm Nhùn" : "1.23" + i % 10);
        }
        var columns = new double[16];
        Arrays.fill(columns, 1);
        columns[1] = 3;
        return new Table(columns(columns), List.of(Row.of(Kind.PLAIN, head)),
                List.of(Row.of(Kind.PLAIN, row), Row.of(Kind.PLAIN, row), Row.of(Kind.TOTAL, row)));
    }

    /// A column too narrow for its words, a cell of 900 characters, a name of 120, and a row higher than a page.
    static Table awkward() {
        var longName = "SOUTHEAST ASIA INTERNATIONAL PRECISION MECHANICAL ENGINEERING AND ELECTRONIC COMPONENTS "
                + "MANUFACTURING JOINT STOCK COMPANY";
        var sentence = "Đơn vị đã nhiều lần làm việc với người sử dụng lao động nhưng chưa thống nhất thời gian. ";
        return new Table(columns(1, 1, 10, 8),
                List.of(Row.of(Kind.PLAIN, cell("TT"), cell("Nghiệp đoàn"), cell("Doanh nghiệp"), cell("Tình hình"))),
                List.of(Row.of(Kind.PLAIN, cell("1"), cell("Có"), cell(longName), cell(sentence.repeat(10).strip())),
                        Row.of(Kind.PLAIN, cell("2").down(2), cell("Không").down(2), cell("Công ty A"), cell("Tốt")),
                        Row.of(Kind.PLAIN, cell("Công ty B"), cell("Khá")),
                        Row.of(Kind.GROUP, cell("Các doanh nghiệp khác").across(4)),
                        Row.of(Kind.PLAIN, cell("3"), cell("Có"), cell(longName), cell(sentence.repeat(60).strip())),
                        Row.of(Kind.TOTAL, cell("3"), cell(""), cell("CỘNG:"), cell("-"))));
    }

    private static void group(List<Row> rows, String name, String... members) {
        rows.add(Row.of(Kind.GROUP, cell(name).across(4).aligned(Align.LEFT)));
        for (int i = 0; i < members.length; i++) {
            var parts = members[i].split("\\|");
            rows.add(Row.of(Kind.PLAIN, cell(Integer.toString(i + 1)), cell(parts[0]), cell(parts[1]), cell("")));
        }
    }

    private static List<Row> rows(String lines) {
        return lines.lines().map(line -> new Row(Kind.PLAIN,
                Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList())).toList();
    }

    private static List<Column> columns(double... widths) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < widths.length; i++) {
            var align = i == 1 ? Align.LEFT : widths.length == 12 && i == 11 ? Align.LEFT : Align.CENTRE;
            columns.add(new Column(widths[i], align));
        }
        return columns;
    }

    private static Cell cell(String text) {
        return Cell.of(text);
    }
}
