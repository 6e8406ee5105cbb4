package vn.congdoan.plugins.quangtri;

import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ReviewFacts;

/// Plan of a review in writing: what the units look at, under seven headings, and when they report.
final class ReviewPlan implements DocumentLayout<ReviewFacts> {

    private static final List<String> RECIPIENTS = List.of("Ban Dân vận Tỉnh ủy;", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;",
            "Thường trực, các ban {{co-quan.ten-tat}};", "Các công đoàn cấp trên trực tiếp cơ sở;", "Lưu: VT, ToC.");
    private static final String TEXT = """
            {{co-quan.ten}} xây dựng kế hoạch {{danh-gia}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}} (từ ngày {{thoi-ky.tu-ngay}} đến ngày {{thoi-ky.den-ngay}}) với những nội dung sau:

            # I. MỤC ĐÍCH, YÊU CẦU

            1. Làm rõ những việc các cấp công đoàn đã làm được và chưa làm được so với mục tiêu đề ra, từ đó xác định nhiệm vụ cho thời gian tiếp theo.

            2. Báo cáo phải trung thực, có số liệu trước và sau khi thực hiện để đối chiếu; nêu rõ nguyên nhân, trách nhiệm và bài học kinh nghiệm.

            3. Việc {{danh-gia}} tiến hành từ công đoàn cấp trên trực tiếp cơ sở đến {{co-quan.ten-tat}}, bảo đảm đúng thời gian quy định.

            # II. NỘI DUNG

            Các cấp công đoàn tập trung đánh giá bảy nội dung sau:

            1. Tình hình đoàn viên, công đoàn cơ sở trong doanh nghiệp ngoài nhà nước trước khi thực hiện.

            2. Công tác chỉ đạo, triển khai trong các cấp công đoàn: văn bản đã ban hành, việc quán triệt, kiểm tra.

            3. Trách nhiệm của tổ chức công đoàn:

            - Tham mưu cho cấp ủy, phối hợp với chính quyền;
            - Tuyên truyền, vận động người lao động và người sử dụng lao động;
            - Các giải pháp đã thực hiện;
            - Khó khăn, vướng mắc.

            4. Kết quả phát triển đoàn viên, thành lập công đoàn cơ sở, giới thiệu đoàn viên ưu tú cho Đảng (có số liệu kèm theo từng năm).

            5. Đánh giá chung: kết quả, hạn chế, nguyên nhân và bài học kinh nghiệm.

            6. Mục tiêu, phương hướng, nhiệm vụ thời gian tới.

            7. Kiến nghị, đề xuất:

            - Đối với cấp ủy, chính quyền;
            - Đối với công đoàn cấp trên.

            # III. HÌNH THỨC VÀ THỜI GIAN

            1. Hình thức: bằng văn bản.

            2. Thời gian:

            - Công đoàn cấp trên trực tiếp cơ sở hoàn thành và gửi báo cáo trước %s;
            - {{co-quan.ten-tat}} hoàn thành trước %s.

            # IV. TỔ CHỨC THỰC HIỆN

            ## 1. {{co-quan.ten-tat}}

            - Ban Tổ chức theo dõi, đôn đốc các đơn vị, tổng hợp và dự thảo báo cáo trình Ban Thường vụ.
            - Giới thiệu kết quả, cách làm hay trên các kênh thông tin của tổ chức công đoàn.

            ## 2. Công đoàn cấp trên trực tiếp cơ sở

            - Xây dựng kế hoạch {{danh-gia}} ở đơn vị mình theo các nội dung nêu trên và gửi báo cáo về {{co-quan.ten-tat}} (qua Ban Tổ chức) đúng thời hạn.

            Ban Thường vụ {{co-quan.ten-tat}} yêu cầu các cấp công đoàn thực hiện đúng thời hạn; nơi gặp khó khăn trao đổi sớm với Ban Tổ chức {{co-quan.ten-tat}} để cùng tháo gỡ./.
            """;

    @Override
    public Class<ReviewFacts> facts() {
        return ReviewFacts.class;
    }

    @Override
    public String code() {
        return "ke-hoach-so-ket";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch sơ kết, tổng kết bằng văn bản", "Plan of a review in writing");
    }

    @Override
    public Laid lay(ReviewFacts facts) {
        var start = new Draft("KẾ HOẠCH", "KH", "{{danh-gia.dau-cau}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}}", "",
                Bases.of(facts),
                TEXT.formatted(facts.timetable().callUnitsReport(), facts.timetable().callOwnReport()), facts.issuer().signature(), RECIPIENTS);
        return new Laid(start, List.of(), Map.of(), List.of());
    }
}
