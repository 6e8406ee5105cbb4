package vn.congdoan.plugins.quangtri;

import java.util.List;
import vn.congdoan.spi.layout.ReviewFacts;

/// What a review rests on.
final class Bases {

    private Bases() {
    }

    /// In 2019 the provincial Party committee ordered the review by a plan of its own.
    static List<String> of(ReviewFacts facts) {
        return facts.until().getYear() == 2019
                ? List.of("Căn cứ Kế hoạch số 117-KH/TU ngày 14/3/2019 của Ban Thường vụ Tỉnh ủy về sơ kết việc thực hiện Đề án.")
                : List.of("Căn cứ Điều lệ Công đoàn Việt Nam;", "Căn cứ {{chuong-trinh.ten}}.");
    }
}
