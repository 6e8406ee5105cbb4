package vn.congdoan.spi.layout;

import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Unit;

/// What a plan is printed from.
///
/// @param quotas      one row a unit in official order
/// @param enterprises without a union and with at least the threshold's workers, in the order of the schedule
public record PlanFacts(Issuer issuer, CampaignFacts campaign, List<QuotaRow> quotas,
        List<Enterprise> enterprises) implements Facts {

    public PlanFacts {
        quotas = List.copyOf(quotas);
        enterprises = List.copyOf(enterprises);
    }

    /// The quotas of a unit.
    ///
    /// @param amounts by indicator code; blank where nothing was set
    /// @param note    encouraged (soft) target: printed, never summed; empty text when there is none
    public record QuotaRow(Unit unit, Map<String, Figure> amounts, String note) {

        public QuotaRow {
            amounts = Map.copyOf(amounts);
        }

        public Figure amount(String indicator) {
            return amounts.getOrDefault(indicator, Figure.BLANK);
        }
    }

    /// Sum of a column from unrounded data; soft targets are not in it.
    public long total(String indicator) {
        return quotas.stream().mapToLong(row -> row.amount(indicator).amount()).sum();
    }

    @Override
    public List<Placeholder> figures() {
        var all = CampaignFigures.of(issuer, campaign)
                .count("so-don-vi", "Số đơn vị được giao chỉ tiêu", quotas.size())
                .count("so-doanh-nghiep", "Số doanh nghiệp đủ ngưỡng chưa có công đoàn", enterprises.size())
                .count("so-lao-dong", "Số lao động của các doanh nghiệp đó",
                        enterprises.stream().mapToLong(Enterprise::workers).sum());
        campaign.indicators().forEach(i -> all.count("tong-giao." + i.code(), "Tổng giao các đơn vị: " + i.name(), total(i.code())));
        return all.list();
    }
}
