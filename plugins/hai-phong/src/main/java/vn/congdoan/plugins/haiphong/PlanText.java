package vn.congdoan.plugins.haiphong;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.kit.QuotaSchedule;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts;

/// The words the plan starts with.
final class PlanText {

    private static final String WHOLE = """
            Ban Thường vụ {{co-quan.ten}} ban hành %s với các nội dung sau:

            # I. MỤC ĐÍCH, YÊU CẦU

            ## 1. Mục đích

            - Chuyển mục tiêu chung thành việc làm từng năm của mỗi cấp công đoàn, có mốc, có chỉ tiêu và có người chịu trách nhiệm.
            - Đưa tổ chức công đoàn đến với người lao động trong các doanh nghiệp ngoài nhà nước và lao động tự do hợp pháp, để nhiều người hơn được đại diện và chăm lo.

            ## 2. Yêu cầu

            - Mỗi công đoàn cơ sở mới phải hoạt động thực chất ngay từ năm đầu; kết nạp đoàn viên gắn với quản lý và giữ chân đoàn viên.
            - Kết quả phát triển đoàn viên, thành lập công đoàn cơ sở là một tiêu chí khi đánh giá, xếp loại công đoàn các cấp.
            - Số liệu báo cáo lấy từ cơ sở dữ liệu doanh nghiệp, đoàn viên, công đoàn cơ sở và phải đối chiếu được.

            # II. MỤC TIÊU

            ## 1. Mục tiêu hằng năm

            - Từ {{xep-loai.chung}} trở lên số công đoàn cơ sở được xếp loại hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ; riêng khu vực ngoài nhà nước và doanh nghiệp có vốn đầu tư nước ngoài đạt trên {{xep-loai.ngoai-nha-nuoc}}%s.
            - Ở nơi có tổ chức cơ sở đảng, bình quân mỗi công đoàn cơ sở giới thiệu ít nhất {{gioi-thieu.binh-quan}} đoàn viên ưu tú để Đảng xem xét, bồi dưỡng, kết nạp%s.
            %s
            ## 2. %s

            %s

            # III. NHIỆM VỤ VÀ GIẢI PHÁP

            ## 1. Lãnh đạo, chỉ đạo và phối hợp

            - Tham mưu cấp ủy đưa nhiệm vụ phát triển đoàn viên vào chương trình công tác; phối hợp với cơ quan quản lý lao động, thuế, bảo hiểm xã hội để nắm số doanh nghiệp và lao động, cả khu vực chính thức và phi chính thức.
            - Hằng năm chọn tháng 5 (Tháng Công nhân) và tháng 7 (tháng thành lập Công đoàn Việt Nam) làm tháng cao điểm.

            ## 2. Tuyên truyền, vận động

            - Nội dung ngắn, dễ nhớ, đúng điều người lao động quan tâm; hình thức hợp với ca kíp và điều kiện sản xuất của doanh nghiệp.
            - Nơi chưa có công đoàn: lập ban vận động từ công nhân nòng cốt, có cán bộ công đoàn cấp trên đi cùng. Nơi đã có: giao chỉ tiêu kết nạp cho từng tổ công đoàn.
            - Gặp gỡ người sử dụng lao động từ sớm, làm rõ lợi ích của quan hệ lao động hài hòa.

            ## 3. Cán bộ và nguồn lực

            - Mỗi công đoàn cấp trên cơ sở có cán bộ chuyên trách việc phát triển đoàn viên; bồi dưỡng kỹ năng cho cán bộ công đoàn cơ sở mới.
            - Dành kinh phí cho vận động, cộng tác viên và khen thưởng chuyên đề.

            ## 4. Chăm lo, đại diện cho đoàn viên

            - Nâng chất lượng thương lượng tập thể, đối thoại; mở rộng phúc lợi để đoàn viên thấy rõ khác biệt khi tham gia công đoàn.

            ## 5. Kiểm tra, sơ kết và khen thưởng

            - Giao ban hằng quý về tiến độ; sơ kết hằng năm và vào cuối mỗi giai đoạn; biểu dương tập thể, cá nhân làm tốt.

            # IV. TỔ CHỨC THỰC HIỆN

            ## 1. {{co-quan.ten-tat}}

            - Ban Tổ chức - Kiểm tra là thường trực: tham mưu giao chỉ tiêu hằng năm, đôn đốc, tổng hợp và đánh giá.
            - Các ban khác, theo phần việc, bảo đảm tuyên truyền, chính sách, tài chính và hỗ trợ pháp luật.

            ## 2. Các công đoàn cấp trên cơ sở

            - Xây dựng kế hoạch của đơn vị theo các mục tiêu của Kế hoạch này và báo cáo kết quả hằng quý.
            %s
            Khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về {{co-quan.ten-tat}} (qua Ban Tổ chức - Kiểm tra) để được hướng dẫn./.
            %s""";
    private static final String DATA = "- Đến hết năm {{han-du-lieu}}, hoàn thành cơ sở dữ liệu về doanh nghiệp, đoàn viên và công đoàn cơ sở trên ứng dụng công đoàn của thành phố.\n";
    private static final List<String> NOTES = List.of(
            "Tính đến tháng 6/2024, khu vực hành chính nhà nước và doanh nghiệp nhà nước có khoảng {{nen.khu-vuc-nha-nuoc}} đoàn viên.",
            "Chương trình số 09/CTr-LĐLĐ ngày 29/3/2024 của Liên đoàn Lao động thành phố.",
            "Kế hoạch số 150/KH-LĐLĐ ngày 12/11/2021 của Liên đoàn Lao động thành phố đặt mục tiêu chung cho mọi khu vực: {{nen.muc-tieu-truoc}} đoàn viên vào năm 2025 và {{nen.muc-tieu-sau}} đoàn viên vào năm 2030.");

    private final PlanFacts facts;
    private final CampaignFacts campaign;

    PlanText(PlanFacts facts) {
        this.facts = facts;
        this.campaign = facts.campaign();
    }

    /// The resolution of 27/8/2024, whose documents and starting figures are known.
    static boolean isOf2024(CampaignFacts campaign) {
        return campaign.from().getYear() == 2024 && campaign.kind().equals("multi_year_resolution");
    }

    String subject() {
        return campaign.kind().equals("year_plan") ? "{{chuong-trinh.noi-dung}}" : "Thực hiện {{chuong-trinh.ten}}";
    }

    List<String> legalBases() {
        return isOf2024(campaign) ? List.of(
                "Căn cứ Nghị quyết số 06/NQ-BCH ngày 27/8/2024 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam;",
                "Căn cứ Chương trình số 09/CTr-LĐLĐ ngày 29/3/2024 của {{co-quan.ten}};",
                "Căn cứ Nghị quyết số 08/NQ-LĐLĐ ngày 25/6/2024 của Ban Thường vụ {{co-quan.ten}}.")
                : campaign.parent() == null ? List.of("Căn cứ Luật Công đoàn;", "Căn cứ Điều lệ Công đoàn Việt Nam.")
                : List.of("Căn cứ Điều lệ Công đoàn Việt Nam;", "Căn cứ {{bao-trum.ten}}.");
    }

    String markup() {
        return WHOLE.formatted(plan(), mark(1), mark(2), isOf2024(campaign) ? DATA : "",
                campaign.milestones().isEmpty() ? "Chỉ tiêu" : "Mục tiêu theo từng giai đoạn", aims(), new QuotaSchedule(facts, "").filled()
                ? "- Chỉ tiêu của từng đơn vị ghi tại Biểu giao chỉ tiêu kèm theo Kế hoạch này.\n" : "", notes());
    }

    /// The resolution was named in full above.
    private String plan() {
        return isOf2024(campaign) ? "Kế hoạch thực hiện Nghị quyết số 06/NQ-BCH" : campaign.kind().equals("year_plan")
                ? "{{chuong-trinh.trong-cau}}" : "Kế hoạch thực hiện {{chuong-trinh.ten}}";
    }

    private String aims() {
        var items = IntStream.rangeClosed(1, campaign.milestones().size()).mapToObj(this::aim).collect(joining("\n"));
        return items.isEmpty() ? campaign.totals().stream().filter(total -> campaign.target(total.code()).isPresent())
                .map(total -> "- {{nhan.%s}}: {{chi-tieu.%1$s}}.".formatted(total.code())).collect(joining("\n"))
                : items + "\n\nCác mốc phải đạt được tổng hợp như sau:\n\n{{bang.moc}}";
    }

    private String aim(int number) {
        var milestone = campaign.milestones().get(number - 1);
        var members = milestone.target() == null ? "" : "có **{{moc.%1$d.chi-tieu}}** {{ten-trong-cau.%2$s}}%3$s";
        var unions = milestone.minimumWorkers() == null ? ""
                : "thành lập công đoàn cơ sở ở tất cả doanh nghiệp hoạt động ổn định có từ {{moc.%1$d.nguong-lao-dong}} lao động trở lên";
        var both = members + (members.isEmpty() || unions.isEmpty() ? "" : "; ") + unions;
        return ("- *Đến hết năm {{moc.%1$d.nam}}:* " + both + ".").formatted(number, milestone.indicator(), number == 1 ? mark(3) : "");
    }

    private String mark(int note) {
        return isOf2024(campaign) ? "[^" + note + "]" : "";
    }

    private String notes() {
        return isOf2024(campaign) ? IntStream.rangeClosed(1, NOTES.size())
                .mapToObj(i -> "\n[^" + i + "]: " + NOTES.get(i - 1)).collect(joining("\n")) + "\n" : "";
    }
}
