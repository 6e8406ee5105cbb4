package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.Kind;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;

/// What the plan of a review and its report have in common.
final class Review {

    static final List<String> RECIPIENTS = List.of("{{co-quan.tap-the}} {{co-quan.ten-tat}};", "Các ban {{co-quan.ten-tat}};",
            "Các đơn vị thực hiện chương trình;", "Lưu: VT, Ban Tổ chức.");

    private Review() {
    }

    /// The confederation's programme of 2003 has a number; others are named.
    static List<String> bases(ReviewFacts facts) {
        boolean million = facts.issuer().governingBody().isEmpty() && facts.from().getYear() == 2003;
        return List.of("Căn cứ Điều lệ Công đoàn Việt Nam;", million
                ? "Căn cứ Chương trình số 1279/CT-TLĐ ngày 23/7/2004 của Tổng Liên đoàn Lao động Việt Nam." : "Căn cứ {{chuong-trinh.ten}}.");
    }

    static String subject(ReviewFacts facts) {
        return facts.kind() == Kind.FINAL ? "Tổng kết {{chuong-trinh.ten}}"
                : "Sơ kết {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}}";
    }

    static boolean countsMembers(Indicator indicator) {
        return indicator.counted() == Counted.NEW_MEMBERS || indicator.counted() == Counted.NET_MEMBERS;
    }
}
