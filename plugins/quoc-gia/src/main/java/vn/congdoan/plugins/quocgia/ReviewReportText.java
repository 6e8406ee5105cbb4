package vn.congdoan.plugins.quocgia;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Outcome;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Indicator;

/// The words the report of a review starts with; what only people know is asked for in italics, to be replaced.
final class ReviewReportText {

    private static final String WHOLE = """
            {{co-quan.ten}} báo cáo kết quả {{danh-gia}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}} (từ ngày {{thoi-ky.tu-ngay}} đến ngày {{thoi-ky.den-ngay}}) như sau:

            # I. TÌNH HÌNH VÀ CÔNG TÁC CHỈ ĐẠO

            ## 1. Tình hình lao động, doanh nghiệp

            *(Nêu số doanh nghiệp, lao động khi bắt đầu và hiện nay; những thay đổi ảnh hưởng đến việc phát triển đoàn viên.)*

            ## 2. Công tác chỉ đạo, tổ chức thực hiện

            *(Nêu việc ban hành văn bản, thành lập ban chỉ đạo, điều tra, khảo sát, kiểm tra; kinh phí đã bố trí.)*

            # II. KẾT QUẢ THỰC HIỆN

            ## 1. Kết quả chung

            %s

            {{bang.chung}}

            ## 2. Kết quả từng năm

            {{bang.nam}}

            %s
            Kết quả của từng đơn vị trong {{so-don-vi}} đơn vị thực hiện ghi tại Biểu tổng hợp kèm theo Báo cáo này.

            ## %d. Củng cố, nâng cao chất lượng hoạt động công đoàn cơ sở

            *(Nêu việc bồi dưỡng cán bộ, ký thỏa ước lao động tập thể, đối thoại, xếp loại công đoàn cơ sở.)*

            # III. ĐÁNH GIÁ CHUNG

            ## 1. Ưu điểm và nguyên nhân

            *(Nêu ưu điểm gắn với số liệu ở phần II.)*

            ## 2. Hạn chế và nguyên nhân

            *(Nêu hạn chế; tách nguyên nhân chủ quan và khách quan.)*

            ## 3. Bài học kinh nghiệm

            *(Nêu bài học.)*

            # IV. PHƯƠNG HƯỚNG GIAI ĐOẠN TIẾP THEO

            *(Nêu dự báo, chỉ tiêu và giải pháp cho giai đoạn tiếp theo.)*

            # V. KIẾN NGHỊ, ĐỀ XUẤT

            *(Nêu kiến nghị với Đảng, Nhà nước và tổ chức công đoàn.)*

            Trên đây là báo cáo {{danh-gia}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}}./.
            """;

    private ReviewReportText() {
    }

    static String of(ReviewFacts facts) {
        var totals = facts.campaign().totals();
        var known = totals.stream().filter(total -> !facts.regions().isEmpty() && facts.total(total.code()).done().known()).toList();
        var regional = IntStream.range(0, known.size()).mapToObj(i -> "## 3.%d. {{nhan.%s}}\n\n{{bang.khu-vuc.%2$s}}\n"
                .formatted(i + 1, known.get(i).code())).collect(joining("\n"));
        return WHOLE.formatted(totals.stream().map(total -> result(facts, total)).collect(joining("\n")),
                regional.isEmpty() ? "" : "## 3. Kết quả theo khu vực\n\n" + regional, regional.isEmpty() ? 3 : 4);
    }

    private static String result(ReviewFacts facts, Indicator total) {
        var outcome = facts.total(total.code());
        if (!outcome.done().known()) {
            return "- {{nhan.%s}}: *(chưa có số liệu)*.".formatted(total.code());
        }
        var rate = rated(facts.campaign(), total, outcome) ? ", đạt {{ty-le.%1$s}} mục tiêu" : "";
        var reached = outcome.target().known() ? "; {{dat.%1$s}} đơn vị hoàn thành số đã đăng ký" : "";
        var before = outcome.change().known() ? "; kỳ trước được {{ky-truoc.%1$s}}" : "";
        return ("- {{nhan.%1$s}}: {{ket-qua.%1$s}}" + rate + reached + before + ".").formatted(total.code());
    }

    private static boolean rated(CampaignFacts campaign, Indicator total, Outcome outcome) {
        return campaign.target(total.code()).map(target -> target.amount() > 0).orElse(outcome.target().amount() > 0);
    }
}
