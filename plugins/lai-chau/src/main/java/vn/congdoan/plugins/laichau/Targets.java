package vn.congdoan.plugins.laichau;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.quota.Indicator;

/// The targets of a campaign as sentences that call them.
///
/// @param prefix of the targets' placeholders
record Targets(CampaignFacts campaign, String prefix) {

    /// An item for each total that has a target, with those of its parts that have one.
    String items() {
        return campaign.totals().stream().flatMap(total -> sentence(total).stream()).collect(joining("\n"));
    }

    private Optional<String> sentence(Indicator total) {
        return campaign.target(total.code()).map(target -> {
            var amount = call(total);
            var whole = switch (total.counted()) {
                case NET_MEMBERS -> "Số đoàn viên thực tăng: " + amount + " người";
                case NEW_MEMBERS -> "Số đoàn viên kết nạp mới: " + amount + " người";
                case MEMBERS -> "Tổng số đoàn viên: " + amount + " người";
                case RATE -> total.name() + ": " + amount + "%";
                case OTHER -> total.name() + ": " + amount;
                case UNIONS -> "Số công đoàn cơ sở, nghiệp đoàn cơ sở thành lập mới: " + amount + " đơn vị";
                case REFERRALS -> "Số đoàn viên ưu tú giới thiệu để Đảng xem xét bồi dưỡng, kết nạp: " + amount + " người";
            };
            return "- " + whole + parts(total) + ".";
        });
    }

    private String parts(Indicator total) {
        var said = campaign.partsOf(total).stream().filter(part -> campaign.target(part.code()).isPresent())
                .map(part -> part.inText() + " " + call(part)).collect(joining("; "));
        return said.isEmpty() ? "" : ", trong đó " + said;
    }

    private String call(Indicator indicator) {
        return "{{" + prefix + indicator.code() + "}}";
    }
}
