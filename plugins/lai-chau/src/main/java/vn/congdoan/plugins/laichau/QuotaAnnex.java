package vn.congdoan.plugins.laichau;

import java.util.List;
import vn.congdoan.kit.Grid;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Indicator;

/// Annex I: a column for every indicator, parts under their total, whatever the campaign counts.
final class QuotaAnnex {

    private final PlanFacts facts;
    private final CampaignFacts campaign;

    QuotaAnnex(PlanFacts facts) {
        this.facts = facts;
        this.campaign = facts.campaign();
    }

    Annex lay(String subject, Annex.Attached attachedTo) {
        return new Annex(facts.issuer().bothNames(), List.of("BIỂU GIAO CHỈ TIÊU"), subject, attachedTo,
                campaign.indicators().size() > 4, List.of(table()), null);
    }

    private Table table() {
        var grid = Grid.of(facts.quotas()).numbered("TT", 0.7).name("Đơn vị", 4.7, quota -> quota.unit().name());
        for (var total : campaign.totals()) {
            var parts = campaign.partsOf(total);
            if (parts.isEmpty()) {
                column(grid, total, total.name());
            } else {
                column(grid, total, group(total), total.name());
                parts.forEach(part -> column(grid, part, group(total), "Trong đó:", part.name()));
            }
        }
        return grid.name("Ghi chú", 4.6, QuotaRow::note).total("Cộng", 2).table();
    }

    /// A column in which nothing was set is summed to zero, as the source has it.
    private void column(Grid<QuotaRow> grid, Indicator indicator, String... titles) {
        grid.column(width(indicator), quota -> quota.amount(indicator.code()).print(),
                Figure.print(facts.total(indicator.code())), titles);
    }

    /// Long headings get room, so that the head stays low and the rows stay on one page.
    private static double width(Indicator column) {
        return Math.min(2.3, 1.1 + column.name().length() / 50.0);
    }

    private String group(Indicator total) {
        var when = campaign.kind().equals("peak_month") ? "tháng cao điểm" : "năm " + campaign.to().getYear();
        return switch (total.counted()) {
            case NET_MEMBERS, NEW_MEMBERS -> "Giao phát triển ĐV " + when;
            case MEMBERS, RATE, OTHER -> total.name();
            case UNIONS -> "Giao thành lập CĐCS " + when;
            case REFERRALS -> "Giao giới thiệu ĐV ưu tú " + when;
        };
    }
}
