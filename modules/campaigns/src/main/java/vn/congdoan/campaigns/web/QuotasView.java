package vn.congdoan.campaigns.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Cell;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.campaigns.Quotas.Entry;

/// The schedule as the API shows it.
///
/// @param totals by indicator; absent for who sees only a part of the units
record QuotasView(String campaign, String state, List<LineView> units, @Nullable Map<String, TotalView> totals) {

    record LineView(UUID id, String name, Map<String, CellView> cells, String note, long noteVersion) {
    }

    /// @param explanation of the formula's number in the caller's language, or null
    record CellView(@Nullable Long amount, @Nullable Long formulaAmount, @Nullable Long committeeAmount, String reason,
            @Nullable String decidedBy, boolean editable, @Nullable String explanation, long version) {

        static CellView of(Entry entry, @Nullable String explanation) {
            return new CellView(entry.amount(), entry.formula(), entry.cell().committee(), entry.cell().reason(),
                    entry.cell().committee() == null ? null : entry.cell().decidedBy(), entry.editable(), explanation, entry.cell().version());
        }

        static CellView of(Cell cell) {
            return new CellView(cell.amount(), cell.formula(), cell.committee(), cell.reason(),
                    cell.committee() == null ? null : cell.decidedBy(), true,
                    null, cell.version());
        }
    }

    record TotalView(long amount, @Nullable Long target, @Nullable Long difference, int empty) {
    }

    static QuotasView of(Quotas quotas, Map<Cell.Place, String> explanations) {
        var lines = quotas.lines().stream().map(line -> {
            var unit = line.participant();
            Map<String, CellView> cells = new LinkedHashMap<>();
            line.entries().forEach((code, entry) -> cells.put(code,
                    CellView.of(entry, explanations.get(new Cell.Place(unit.unit().value(), code)))));
            return new LineView(unit.unit().value(), unit.name(), cells, unit.note(), unit.noteVersion());
        }).toList();
        Map<String, TotalView> totals = new LinkedHashMap<>();
        quotas.sums().forEach((code, sum) -> totals.put(code,
                new TotalView(sum.amount(), sum.target(), sum.difference(), sum.empty())));
        return new QuotasView(quotas.campaign().outline().code(), CampaignView.state(quotas.campaign()), lines,
                quotas.whole() ? totals : null);
    }
}
