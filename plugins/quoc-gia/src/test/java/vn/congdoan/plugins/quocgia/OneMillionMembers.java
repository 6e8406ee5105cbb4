package vn.congdoan.plugins.quocgia;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Outcome;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.Kind;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.layout.Timetable;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Target;

/// The confederation's programme of 2003-2008 with the aim and the days of the source document; it prints no results,
/// these are made up.
final class OneMillionMembers {

    private static final List<Integer> YEARS = List.of(2003, 2004, 2005, 2006, 2007, 2008);
    private static final String SOUTH = "Vùng Đông Nam Bộ";
    private static final String NORTH = "Vùng Đồng bằng sông Hồng";
    private static final String CENTRE = "Vùng Bắc Trung Bộ và duyên hải miền Trung";

    private OneMillionMembers() {
    }

    static ReviewFacts review() {
        var issuer = new Issuer(List.of(), List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), "Tổng Liên đoàn Lao động Việt Nam",
                "Tổng Liên đoàn", "Hà Nội", "TLĐ");
        var indicators = List.of(new Indicator("doan-vien", "Đoàn viên kết nạp mới", null, Counted.NEW_MEMBERS, Set.of()),
                new Indicator("cdcs", "CĐCS thành lập mới", null, Counted.UNIONS, Set.of()));
        var programme = new CampaignFacts("mot-trieu", "Chương trình phát triển một triệu đoàn viên giai đoạn 2003 - 2008", "term_programme",
                LocalDate.of(2003, 8, 1), LocalDate.of(2008, 7, 31), 10, indicators, List.of(new Target("doan-vien", 1_000_000)), null);
        return new ReviewFacts(issuer, programme, Kind.FINAL, LocalDate.of(2003, 8, 1), LocalDate.of(2008, 7, 31), rows(),
                new Timetable(LocalDate.of(2007, 11, 1), LocalDate.of(2008, 4, 30), LocalDate.of(2008, 8, 1), LocalDate.of(2008, 6, 30),
                        LocalDate.of(2008, 7, 28)), PercentRule.PLAIN);
    }

    private static List<ReviewRow> rows() {
        return List.of(row("LĐLĐ thành phố Hà Nội", NORTH, 60_000, 71_420, 41_000, 812), row("LĐLĐ thành phố Hải Phòng", NORTH, 30_000, 33_118, 19_500, 402),
                row("LĐLĐ tỉnh Hưng Yên", NORTH, 9_500, 8_204, 3_100, 96), row("LĐLĐ tỉnh Quảng Trị", CENTRE, 4_000, 4_310, 1_900, 71),
                row("LĐLĐ thành phố Đà Nẵng", CENTRE, 22_000, 25_706, 14_200, 288), row("LĐLĐ Thành phố Hồ Chí Minh", SOUTH, 180_000, 214_955, 120_300, 1_905),
                row("LĐLĐ tỉnh Bình Dương", SOUTH, 120_000, 158_630, 61_000, 640), row("LĐLĐ tỉnh Đồng Nai", SOUTH, 110_000, 131_240, 72_800, 511));
    }

    private static ReviewRow row(String unit, String region, long target, long done, long last, long unions) {
        return new ReviewRow(unit, region, Map.of("doan-vien", new Outcome(Figure.BLANK, Figure.BLANK, Figure.of(target), years(done), Figure.of(last)),
                "cdcs", new Outcome(Figure.BLANK, Figure.BLANK, Figure.BLANK, years(unions), Figure.BLANK)), "");
    }

    /// Rising by the year, the last one taking what is left.
    private static Map<Integer, Figure> years(long done) {
        var parts = new HashMap<Integer, Figure>();
        long rest = done;
        for (int i = 0; i < YEARS.size() - 1; i++) {
            long part = done * (i + 1) / 21;
            parts.put(YEARS.get(i), Figure.of(part));
            rest -= part;
        }
        parts.put(YEARS.getLast(), Figure.of(rest));
        return parts;
    }
}
