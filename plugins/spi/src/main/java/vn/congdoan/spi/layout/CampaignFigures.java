package vn.congdoan.spi.layout;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Target;

/// The placeholders that every document about a campaign has.
final class CampaignFigures {

    private CampaignFigures() {
    }

    static Placeholders of(Issuer issuer, CampaignFacts campaign) {
        var all = new Placeholders()
                .text("co-quan.ten", "Tên cơ quan ban hành", issuer.name())
                .text("co-quan.ten-in-hoa", "Tên cơ quan ban hành, chữ in hoa", issuer.name().toUpperCase(Locale.ROOT))
                .text("co-quan.ten-tat", "Tên viết tắt của cơ quan ban hành", issuer.shortName())
                .text("co-quan.tap-the", "Tập thể ban hành (Ban Thường vụ, Đoàn Chủ tịch)", issuer.committee())
                .text("co-quan.tap-the-in-hoa", "Tập thể ban hành, chữ in hoa", issuer.committee().toUpperCase(Locale.ROOT))
                .text("co-quan.dia-danh", "Địa danh", issuer.place());
        campaign(all, "chuong-trinh", "Chương trình", campaign);
        campaign.indicators().forEach(i -> all.text("ten." + i.code(), "Tên chỉ tiêu: " + i.name(), i.name())
                .text("ten-trong-cau." + i.code(), "Tên chỉ tiêu đặt trong câu: " + i.name(), i.inText()));
        campaign.totals().forEach(i -> all.text("hien-co." + i.code(), "Tên khi nói số hiện có: " + i.name(), campaign.stock(i))
                .text("nhan." + i.code(), "Tên chỉ tiêu đứng riêng: " + i.name(), campaign.label(i)));
        targets(all, "chi-tieu.", "Chỉ tiêu", campaign);
        milestones(all, campaign);
        var parent = campaign.parent();
        if (parent != null) {
            campaign(all, "bao-trum", "Chương trình bao trùm", parent);
            targets(all, "bao-trum.chi-tieu.", "Chỉ tiêu của chương trình bao trùm", parent);
        }
        return all;
    }

    private static void campaign(Placeholders all, String code, String name, CampaignFacts campaign) {
        all.text(code + ".ten", name + ": tên", campaign.title())
                .text(code + ".trong-cau", name + ": tên đặt trong câu", campaign.inText())
                .text(code + ".noi-dung", name + ": nội dung (không nhắc lại tên loại)", campaign.subject())
                .day(code + ".tu-ngay", name + ": từ ngày", campaign.from())
                .day(code + ".den-ngay", name + ": đến ngày", campaign.to())
                .text(code + ".tu-nam", name + ": từ năm", Integer.toString(campaign.from().getYear()))
                .text(code + ".nam", name + ": năm (năm cuối)", Integer.toString(campaign.to().getYear()))
                .count(code.equals("chuong-trinh") ? "nguong-lao-dong" : code + ".nguong-lao-dong",
                        name + ": ngưỡng lao động của doanh nghiệp", campaign.minimumWorkers());
    }

    private static void targets(Placeholders all, String code, String name, CampaignFacts campaign) {
        campaign.indicators().forEach(i -> all.text(code + i.code(), name + ": " + i.name(),
                campaign.target(i.code()).map(Target::amount).map(Figure::count).orElse("")));
    }

    /// Numbered from 1, because several may lie in one year.
    private static void milestones(Placeholders all, CampaignFacts campaign) {
        var milestones = campaign.milestones();
        IntStream.range(0, milestones.size()).forEach(i -> {
            var milestone = milestones.get(i);
            var code = "moc." + (i + 1);
            var name = "Mốc thứ " + (i + 1);
            all.day(code + ".den-ngay", name + ": đến ngày", milestone.until())
                    .text(code + ".nam", name + ": năm", Integer.toString(milestone.until().getYear()))
                    .figure(code + ".chi-tieu", name + ": chỉ tiêu", figure(milestone.target()))
                    .figure(code + ".nguong-lao-dong", name + ": ngưỡng lao động của doanh nghiệp", figure(milestone.minimumWorkers()));
        });
    }

    private static Figure figure(@Nullable Number amount) {
        return amount == null ? Figure.BLANK : Figure.of(amount.longValue());
    }
}
