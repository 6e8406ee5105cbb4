package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Unit;

/// What a plan is printed from.
///
/// @param number      without the code, for example `78`; null in a draft, whose number and date stay blank
/// @param date        null in a draft
/// @param quotas      one row a unit in official order
/// @param enterprises without a union and with at least the threshold's workers, in the order of the schedule
public record PlanFacts(Issuer issuer, CampaignFacts campaign, @Nullable String number, @Nullable LocalDate date,
        List<QuotaRow> quotas, List<Enterprise> enterprises) {

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
}
