package vn.congdoan.plugins.quangtri;

/// The words the report starts with.
final class ReportText {

    /// With places for the figures before, the results, and the tables by unit.
    static final String WHOLE = """
            {{co-quan.ten}} báo cáo kết quả {{danh-gia}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}}, số liệu từ ngày {{thoi-ky.tu-ngay}} đến ngày {{thoi-ky.den-ngay}}, như sau:

            # I. TÌNH HÌNH TRƯỚC KHI THỰC HIỆN

            Khi bắt đầu thực hiện, trong doanh nghiệp ngoài nhà nước trên địa bàn:

            %s

            *(Nêu thêm số doanh nghiệp, lao động, quan hệ lao động và đặc điểm của địa bàn.)*

            # II. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI

            *(Nêu các văn bản đã ban hành, hình thức quán triệt, việc phân công, kiểm tra, đôn đốc ở các cấp công đoàn.)*

            # III. TRÁCH NHIỆM CỦA TỔ CHỨC CÔNG ĐOÀN

            ## 1. Tham mưu cho cấp ủy, phối hợp với chính quyền

            *(Nêu việc làm và kết quả.)*

            ## 2. Tuyên truyền, vận động

            *(Nêu nội dung, hình thức, số cuộc, số người tham dự; cách tiếp xúc với người sử dụng lao động.)*

            ## 3. Các giải pháp đã thực hiện

            *(Nêu giải pháp và nơi làm tốt.)*

            ## 4. Khó khăn, vướng mắc

            *(Nêu từng khó khăn và hướng tháo gỡ.)*

            # IV. KẾT QUẢ THỰC HIỆN

            Sau {{thoi-ky.so-nam}} năm thực hiện, toàn tỉnh đạt kết quả như sau:

            %s

            ## 1. So sánh đầu kỳ với cuối kỳ

            {{bang.truoc-sau}}

            ## 2. Kết quả từng năm

            {{bang.tung-nam}}

            ## 3. Kết quả của từng đơn vị

            %s

            # V. ĐÁNH GIÁ CHUNG

            ## 1. Kết quả nổi bật

            *(Nêu ngắn gọn những việc chuyển biến rõ nhất.)*

            ## 2. Hạn chế và nguyên nhân

            *(Nêu hạn chế; tách nguyên nhân chủ quan và khách quan.)*

            ## 3. Bài học kinh nghiệm

            *(Nêu bài học có thể áp dụng cho nơi khác.)*

            # VI. MỤC TIÊU, PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI

            *(Nêu mục tiêu có số liệu, thời hạn và đơn vị chịu trách nhiệm.)*

            # VII. KIẾN NGHỊ, ĐỀ XUẤT

            ## 1. Đối với cấp ủy, chính quyền

            *(Nêu kiến nghị cụ thể.)*

            ## 2. Đối với công đoàn cấp trên

            *(Nêu đề xuất cụ thể.)*

            Trên đây là báo cáo {{danh-gia}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}} của {{co-quan.ten}}./.
            """;

    private ReportText() {
    }
}
