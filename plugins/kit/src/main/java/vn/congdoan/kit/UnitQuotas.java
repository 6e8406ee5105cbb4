package vn.congdoan.kit;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;

/// The quotas of one unit, an indicator a row, the parts numbered under their total.
public record UnitQuotas(CampaignFacts campaign, QuotaRow row) {

    private record Line(String number, String name, Indicator indicator) {
    }

    public Table table() {
        return Grid.of(lines()).text(0.8, Line::number, "TT").name("Chỉ tiêu", 6, Line::name)
                .text(1.6, line -> line.indicator().counted() == Counted.UNIONS ? "Đơn vị" : "Người", "Đơn vị tính")
                .text(1.8, line -> row.amount(line.indicator().code()).print(), "Chỉ tiêu giao").table();
    }

    /// Indicators for which nothing was set are left out.
    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var totals = campaign.totals().stream().filter(this::isSet).toList();
        for (int i = 0; i < totals.size(); i++) {
            var parts = campaign.partsOf(totals.get(i)).stream().filter(this::isSet).toList();
            lines.add(new Line(Integer.toString(i + 1), campaign.label(totals.get(i)), totals.get(i)));
            for (int j = 0; j < parts.size(); j++) {
                lines.add(new Line(i + 1 + "." + (j + 1), plain(parts.get(j)), parts.get(j)));
            }
        }
        return lines;
    }

    private boolean isSet(Indicator indicator) {
        return row.amount(indicator.code()) != Figure.BLANK;
    }

    /// The unit of measure has a column of its own.
    private static String plain(Indicator part) {
        return part.name().replaceFirst("\\s*\\([^)]*\\)$", "");
    }
}
