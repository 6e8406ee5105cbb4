package vn.congdoan.plugins.angiang;

import java.time.LocalDate;
import java.util.Optional;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.spi.layout.CampaignFacts;

/// The year of the plan inside the congress term, which is the campaign that it lies in, if there is one.
record Term(CampaignFacts campaign) {

    int year() {
        return campaign.to().getYear();
    }

    String quotaTitle() {
        return "Chỉ tiêu giao nhiệm kỳ" + term().map(t -> " %d - %d".formatted(t.from().getYear(), t.to().getYear())).orElse("");
    }

    /// Results are counted up to the province's closing day, 30 November, before the year of the plan.
    String doneTitle() {
        int last = campaign.from().getYear() - 1;
        return "Thực hiện " + term().map(t -> "giai đoạn %d - %d".formatted(t.from().getYear(), last)).orElse("từ đầu nhiệm kỳ")
                + " (Tính đến ngày " + OfficialDate.print(LocalDate.of(last, 11, 30)) + ")";
    }

    private Optional<CampaignFacts> term() {
        return Optional.ofNullable(campaign.parent()).filter(parent -> parent.kind().equals("term_programme"));
    }
}
