package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Indicator;

/// Annex I: a column for every indicator, parts under their total, whatever the campaign counts.
final class QuotaAnnex {

    private final PlanFacts facts;
    private final CampaignFacts campaign;
    private final List<Indicator> columns;
    private final int depth;

    QuotaAnnex(PlanFacts facts) {
        this.facts = facts;
        this.campaign = facts.campaign();
        this.columns = campaign.totals().stream()
                .flatMap(total -> Stream.concat(Stream.of(total), campaign.partsOf(total).stream())).toList();
        this.depth = columns.size() == campaign.totals().size() ? 1 : 3;
    }

    Annex lay(String subject, Annex.Attached attachedTo) {
        return new Annex(facts.issuer().bothNames(), List.of("BIỂU GIAO CHỈ TIÊU"), subject, attachedTo,
                columns.size() > 4, List.of(table()), null);
    }

    private Table table() {
        var widths = new ArrayList<>(List.of(new Column(0.7, Align.CENTRE), new Column(4.7, Align.LEFT)));
        columns.forEach(column -> widths.add(new Column(width(column), Align.CENTRE)));
        widths.add(new Column(4.6, Align.LEFT));
        var rows = new ArrayList<>(IntStream.range(0, facts.quotas().size())
                .mapToObj(i -> row(i + 1, facts.quotas().get(i))).toList());
        rows.add(sum());
        return new Table(widths, head(), rows);
    }

    /// Long headings get room, so that the head stays low and the rows stay on one page.
    private static double width(Indicator column) {
        return Math.min(2.3, 1.1 + column.name().length() / 50.0);
    }

    private List<Row> head() {
        var first = new ArrayList<>(List.of(Cell.of("TT").down(depth), Cell.of("Đơn vị").down(depth)));
        var second = new ArrayList<Cell>();
        var third = new ArrayList<Cell>();
        for (var total : campaign.totals()) {
            var parts = campaign.partsOf(total);
            if (parts.isEmpty()) {
                first.add(Cell.of(total.name()).down(depth));
            } else {
                first.add(Cell.of(group(total)).across(parts.size() + 1));
                second.addAll(List.of(Cell.of(total.name()).down(2), Cell.of("Trong đó:").across(parts.size())));
                parts.forEach(part -> third.add(Cell.of(part.name())));
            }
        }
        first.add(Cell.of("Ghi chú").down(depth));
        return Stream.of(first, second, third).limit(depth).map(cells -> new Row(Kind.PLAIN, cells)).toList();
    }

    private String group(Indicator total) {
        var when = campaign.kind().equals("peak_month") ? "tháng cao điểm" : "năm " + campaign.to().getYear();
        return switch (total.counted()) {
            case NET_MEMBERS, NEW_MEMBERS -> "Giao phát triển ĐV " + when;
            case UNIONS -> "Giao thành lập CĐCS " + when;
            case REFERRALS -> "Giao giới thiệu ĐV ưu tú " + when;
        };
    }

    private Row row(int number, QuotaRow quota) {
        var cells = new ArrayList<>(List.of(Cell.of(Integer.toString(number)), Cell.of(quota.unit().name())));
        columns.forEach(column -> cells.add(Cell.of(quota.amount(column.code()).print())));
        cells.add(Cell.of(quota.note()));
        return new Row(Kind.PLAIN, cells);
    }

    private Row sum() {
        var cells = new ArrayList<>(List.of(Cell.of("Cộng").across(2).aligned(Align.CENTRE)));
        columns.forEach(column -> cells.add(Cell.of(Figure.print(facts.total(column.code())))));
        cells.add(Cell.of(""));
        return new Row(Kind.TOTAL, cells);
    }
}
