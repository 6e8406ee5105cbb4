package vn.congdoan.plugins.laichau;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.quota.Indicator;

/// The targets of a campaign as sentences.
final class Targets {

    private final CampaignFacts campaign;

    Targets(CampaignFacts campaign) {
        this.campaign = campaign;
    }

    /// An item for each total that has a target, with those of its parts that have one.
    List<Block> items() {
        return campaign.totals().stream().flatMap(total -> sentence(total).stream()).<Block>map(Block.Item::of).toList();
    }

    private Optional<String> sentence(Indicator total) {
        return campaign.target(total.code()).map(target -> {
            var amount = count(target.amount());
            var whole = switch (total.counted()) {
                case NET_MEMBERS -> "Số đoàn viên thực tăng: " + amount + " người";
                case NEW_MEMBERS -> "Số đoàn viên kết nạp mới: " + amount + " người";
                case UNIONS -> "Số công đoàn cơ sở, nghiệp đoàn cơ sở thành lập mới: " + amount + " đơn vị";
                case REFERRALS -> "Số đoàn viên ưu tú giới thiệu để Đảng xem xét bồi dưỡng, kết nạp: " + amount + " người";
            };
            return whole + parts(total) + ".";
        });
    }

    private String parts(Indicator total) {
        var said = campaign.partsOf(total).stream().flatMap(part -> campaign.target(part.code()).stream()
                .map(target -> inText(part.name()) + " " + count(target.amount()))).collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : ", trong đó " + said;
    }

    /// A column's heading inside a sentence: without its unit of measure, and without a capital that is no name's.
    private static String inText(String heading) {
        var name = heading.replaceFirst("\\s*\\([^)]*\\)$", "");
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private static String count(long amount) {
        return amount < 10 ? "0" + amount : Figure.print(amount);
    }
}
