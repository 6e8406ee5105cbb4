package vn.congdoan.plugins.quangtri;

import java.time.LocalDate;
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

/// The scheme of the source document with its days; the source prints no results, these are made up.
final class QuangTriFigures {

    static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH QUẢNG TRỊ"),
            "Liên đoàn Lao động tỉnh Quảng Trị", "LĐLĐ tỉnh", "Quảng Trị", "LĐLĐ");
    private static final List<Indicator> INDICATORS = List.of(
            new Indicator("doan-vien", "Đoàn viên", null, Counted.NEW_MEMBERS, Set.of()),
            new Indicator("cdcs", "CĐCS", null, Counted.UNIONS, Set.of()),
            new Indicator("gioi-thieu", "Giới thiệu ĐV ưu tú", null, Counted.REFERRALS, Set.of()));

    private QuangTriFigures() {
    }

    static CampaignFacts scheme() {
        return new CampaignFacts("de-an", "Đề án phát triển tổ chức đảng, đảng viên và các tổ chức chính trị - xã hội trong doanh nghiệp "
                + "ngoài nhà nước trên địa bàn tỉnh Quảng Trị", "term_programme", LocalDate.of(2016, 7, 1), LocalDate.of(2020, 12, 31), 25,
                INDICATORS, List.of(new Target("doan-vien", 3000), new Target("cdcs", 60)), null);
    }

    static ReviewFacts interim() {
        return new ReviewFacts(ISSUER, scheme(), Kind.INTERIM, LocalDate.of(2016, 7, 1), LocalDate.of(2019, 6, 30), List.of(
                row("LĐLĐ thành phố Đông Hà", "Hoàn thành xuất sắc", 2140, 2890, 61, 78, new long[] {96, 271, 344, 188}, new long[] {3, 6, 7, 4}, 41),
                row("LĐLĐ huyện Vĩnh Linh", "Hoàn thành tốt", 640, 790, 19, 24, new long[] {20, 66, 71, 30}, new long[] {1, 2, 2, 0}, 12),
                row("LĐLĐ huyện Hướng Hóa", "Hoàn thành", 305, 351, 11, 13, new long[] {11, 18, 20, 9}, new long[] {0, 1, 1, 0}, 4),
                row("Công đoàn Khu kinh tế tỉnh", "", 1820, 2760, 24, 33, new long[] {120, 402, 455, 210}, new long[] {1, 3, 4, 2}, 29)),
                Timetable.of(LocalDate.of(2019, 9, 15), LocalDate.of(2019, 10, 31)), PercentRule.PLAIN);
    }

    private static ReviewRow row(String unit, String rating, long before, long after, long unionsBefore, long unionsAfter, long[] members,
            long[] unions, long referrals) {
        return new ReviewRow(unit, "", Map.of(
                "doan-vien", new Outcome(Figure.of(before), Figure.of(after), Figure.BLANK, years(members), Figure.BLANK),
                "cdcs", new Outcome(Figure.of(unionsBefore), Figure.of(unionsAfter), Figure.BLANK, years(unions), Figure.BLANK),
                "gioi-thieu", new Outcome(Figure.BLANK, Figure.BLANK, Figure.BLANK, Map.of(2018, Figure.of(referrals)), Figure.BLANK)), rating);
    }

    private static Map<Integer, Figure> years(long[] amounts) {
        return Map.of(2016, Figure.of(amounts[0]), 2017, Figure.of(amounts[1]), 2018, Figure.of(amounts[2]), 2019, Figure.of(amounts[3]));
    }
}
