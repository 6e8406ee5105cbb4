package vn.congdoan.plugins.quocgia;

import vn.congdoan.spi.layout.ReviewFacts;

/// The words the plan of a review starts with.
final class ReviewPlanText {

    private static final String WHOLE = """
            {{co-quan.tap-the}} {{co-quan.ten}} ban hành kế hoạch {{danh-gia}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}} như sau:

            # I. MỤC ĐÍCH, YÊU CẦU

            1. Đánh giá đúng kết quả phát triển đoàn viên và xây dựng công đoàn cơ sở; rút ra bài học về vận động, thành lập và nâng cao chất lượng hoạt động; xác định mục tiêu, giải pháp cho giai đoạn tiếp theo; biểu dương tập thể, cá nhân làm tốt.

            2. Việc {{danh-gia}} tiến hành từ công đoàn cấp trên cơ sở trở lên, bám sát mục tiêu của chương trình, có số liệu từng năm và nêu rõ nguyên nhân chủ quan, khách quan.

            # II. NỘI DUNG

            ## 1. Kết quả thực hiện chương trình

            - Công tác chỉ đạo, điều tra, khảo sát lao động và doanh nghiệp trên địa bàn.
            - Tuyên truyền, vận động thành lập công đoàn cơ sở và kết nạp đoàn viên; kết quả cụ thể so với số đã đăng ký.
            - Củng cố, nâng cao hiệu quả hoạt động của công đoàn cơ sở.
            - Sự lãnh đạo của cấp ủy, phối hợp của chính quyền và người sử dụng lao động.
            - Kinh phí và điều kiện thực hiện; nguyên nhân, hạn chế, bài học.

            ## 2. Kiến nghị, đề xuất

            - Với Đảng, Nhà nước và tổ chức công đoàn về những việc liên quan đến phát triển đoàn viên, thành lập công đoàn cơ sở.

            ## 3. Phương hướng giai đoạn tiếp theo

            - Dự báo lao động, doanh nghiệp; chỉ tiêu và giải pháp, nhất là ở khu vực doanh nghiệp ngoài nhà nước.

            # III. HÌNH THỨC VÀ THỜI GIAN

            ## 1. Hình thức

            %s

            ## 2. Thời gian

            %s- Các đơn vị gửi báo cáo về {{co-quan.ten-tat}} trước %s.
            - Các ban {{co-quan.ten-tat}} hoàn thành báo cáo phần việc được phân công trước %s.
            - {{co-quan.ten-tat}} hoàn thành việc {{danh-gia}} vào %s.

            # IV. TỔ CHỨC THỰC HIỆN

            ## 1. Các đơn vị

            - Lập kế hoạch {{danh-gia}} trong phạm vi của mình; kiểm kê lao động, doanh nghiệp, đoàn viên và lập báo cáo bằng số liệu.

            ## 2. {{co-quan.ten-tat}}

            - Ban Tổ chức chủ trì tổng hợp số liệu, dự thảo báo cáo và phương hướng giai đoạn tiếp theo, chuẩn bị hội nghị.
            - Các ban khác theo phân công của {{co-quan.tap-the}} kiểm tra, khảo sát và đánh giá lĩnh vực mình phụ trách.

            Kế hoạch này được phổ biến và thực hiện trong các cấp công đoàn./.
            """;
    private static final String CONFERENCES = """
            - Đơn vị đăng ký phát triển từ {{nguong-hoi-nghi}} đoàn viên trở lên trong cả chương trình mở hội nghị riêng, gồm {{so-hoi-nghi}} đơn vị:

            {{bang.hoi-nghi}}

            - Các đơn vị còn lại đưa nội dung {{danh-gia}} vào đại hội hoặc hội nghị đại biểu của cấp mình, có báo cáo riêng.""";
    private static final String IN_WRITING = "- Các đơn vị {{danh-gia}} bằng văn bản hoặc tại hội nghị, do cấp mình quyết định.";

    private ReviewPlanText() {
    }

    /// @param conferences whether some units hold a conference of their own
    static String of(ReviewFacts facts, boolean conferences) {
        var days = facts.timetable();
        return WHOLE.formatted(conferences ? CONFERENCES : IN_WRITING, days.hasInspections()
                        ? "- Kiểm tra, khảo sát tại một số đơn vị từ ngày {{han.kiem-tra-tu}} đến ngày {{han.kiem-tra-den}}.\n" : "",
                days.callUnitsReport(), days.callBoardsReport(), days.callOwnReport());
    }
}
