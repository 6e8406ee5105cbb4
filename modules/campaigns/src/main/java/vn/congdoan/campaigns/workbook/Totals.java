package vn.congdoan.campaigns.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.printed.Typed;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Sheet;
import vn.congdoan.spi.Figure;

/// Totals are computed. Who typed over one meant something, so a number there must be the sum of its parts.
final class Totals {

    private final Outline outline;
    private final Map<String, Integer> columns;
    private final List<Mark> marks;

    Totals(Outline outline, Map<String, Integer> columns, List<Mark> marks) {
        this.outline = outline;
        this.columns = columns;
        this.marks = marks;
    }

    void check(String page, Sheet.Row row, Map<String, Filled.Entry> typed) {
        outline.indicators().stream().filter(indicator -> !outline.addends(indicator).isEmpty()).forEach(total -> {
            var column = columns.get(Codes.indicator(total.code()));
            if (column == null || row.formulas().contains(column) || row.cell(column).isEmpty()) {
                return;
            }
            long sum = sum(total, typed);
            if (!(Typed.of(row.cell(column)) instanceof Typed.Whole(var number) && number == sum)) {
                marks.add(new Mark(page, row.number(), column, row.cell(column),
                        Message.of("campaigns.workbook.total-typed", total.name(), Figure.print(sum))));
            }
        });
    }

    private long sum(Indicator total, Map<String, Filled.Entry> typed) {
        return outline.addends(total).stream().mapToLong(part -> number(part, typed)).sum();
    }

    private static long number(Indicator leaf, Map<String, Filled.Entry> typed) {
        var entry = typed.get(leaf.code());
        return entry == null ? 0 : Objects.requireNonNullElse(entry.number(), 0L);
    }
}
