package vn.congdoan.plugins.haiphong;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdoan.kit.QuotaSchedule;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.PlanFacts;

/// Plan that carries out a resolution over several years, with its milestones; quotas stand in an annex once there are some.
final class Plan implements DocumentLayout<PlanFacts> {

    private static final List<String> RECIPIENTS = List.of("Ban Tổ chức Tổng Liên đoàn Lao động Việt Nam;", "Ban Tổ chức Thành ủy;",
            "Thường trực, các ban {{co-quan.ten-tat}};", "Các công đoàn cấp trên cơ sở;",
            "Các công đoàn cơ sở trực thuộc {{co-quan.ten-tat}};", "Lưu: VT, Ban TC-KT.");

    @Override
    public Class<PlanFacts> facts() {
        return PlanFacts.class;
    }

    @Override
    public String code() {
        return "ke-hoach-nghi-quyet";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch thực hiện nghị quyết theo các mốc", "Plan of a resolution with milestones");
    }

    @Override
    public Laid lay(PlanFacts facts) {
        var text = new PlanText(facts);
        var start = new Draft("KẾ HOẠCH", "KH", text.subject(), "", text.legalBases(), text.markup(),
                facts.issuer().signature(), RECIPIENTS);
        var schedule = new QuotaSchedule(facts, "BIỂU GIAO CHỈ TIÊU");
        return new Laid(start, figures(facts), passages(facts), schedule.filled() ? List.of(schedule.annex()) : List.of());
    }

    private static Map<String, List<Block>> passages(PlanFacts facts) {
        return facts.campaign().milestones().isEmpty() ? Map.of()
                : Map.of("bang.moc", List.of(new Milestones(facts.campaign()).table()));
    }

    /// The city's own aims for the quality of unions, which no campaign counts.
    private static List<Placeholder> figures(PlanFacts facts) {
        var always = List.of(Placeholder.text("xep-loai.chung", "Tỷ lệ CĐCS xếp loại tốt trở lên hằng năm", "80%"),
                Placeholder.text("xep-loai.ngoai-nha-nuoc", "Tỷ lệ CĐCS ngoài nhà nước xếp loại tốt trở lên", "75%"),
                Placeholder.count("gioi-thieu.binh-quan", "Số đoàn viên ưu tú mỗi CĐCS giới thiệu bình quân một năm", 1));
        var of2024 = List.of(Placeholder.text("han-du-lieu", "Năm hoàn thành cơ sở dữ liệu", "2026"),
                Placeholder.text("nen.khu-vuc-nha-nuoc", "Đoàn viên khu vực nhà nước (6/2024)", "60.000"),
                Placeholder.text("nen.muc-tieu-truoc", "Mục tiêu trước đây đến năm 2025, mọi khu vực", "400.000"),
                Placeholder.text("nen.muc-tieu-sau", "Mục tiêu trước đây đến năm 2030, mọi khu vực", "500.000"));
        return PlanText.isOf2024(facts.campaign()) ? Stream.concat(always.stream(), of2024.stream()).toList() : always;
    }
}
