package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Enterprise;

/// Annex II: the enterprises by territory, in the given order, numbered anew in each and counted through at the end.
final class EnterpriseAnnex {

    private static final List<Column> COLUMNS = List.of(new Column(1, Align.CENTRE), new Column(7, Align.LEFT),
            new Column(2, Align.CENTRE), new Column(2, Align.LEFT));

    private final PlanFacts facts;

    EnterpriseAnnex(PlanFacts facts) {
        this.facts = facts;
    }

    Annex lay(Annex.Attached attachedTo) {
        var what = "DOANH NGHIỆP CÓ TỪ %d LAO ĐỘNG TRỞ LÊN, CHƯA CÓ TỔ CHỨC CÔNG ĐOÀN"
                .formatted(facts.campaign().minimumWorkers());
        return new Annex(facts.issuer().bothNames(), List.of("DANH SÁCH", what), "", attachedTo, false,
                List.of(table()), null);
    }

    private Table table() {
        var head = Row.of(Kind.PLAIN, Cell.of("TT"), Cell.of("Đơn vị"), Cell.of("Tổng số lao động (người)"),
                Cell.of("Ghi chú"));
        var rows = new ArrayList<Row>();
        facts.enterprises().stream()
                .collect(Collectors.groupingBy(Enterprise::unitId, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, enterprises) -> {
                    rows.add(Row.of(Kind.GROUP, Cell.of(territory(unit)).across(COLUMNS.size()).aligned(Align.LEFT)));
                    enterprises.forEach(enterprise -> rows.add(row(enterprises.indexOf(enterprise) + 1, enterprise)));
                });
        var workers = facts.enterprises().stream().mapToLong(Enterprise::workers).sum();
        rows.add(Row.of(Kind.TOTAL, Cell.of(Figure.print(facts.enterprises().size())), Cell.of("CỘNG:"),
                Cell.of(Figure.print(workers)), Cell.of("")));
        return new Table(COLUMNS, List.of(head), rows);
    }

    private static Row row(int number, Enterprise enterprise) {
        return Row.of(Kind.PLAIN, Cell.of(Integer.toString(number)), Cell.of(enterprise.name()),
                Cell.of(Figure.print(enterprise.workers())), Cell.of(""));
    }

    /// `LĐLĐ huyện Mường Tè` looks after `Huyện Mường Tè`.
    private String territory(String unitId) {
        var unit = facts.quotas().stream().map(PlanFacts.QuotaRow::unit).filter(u -> u.id().equals(unitId)).findFirst();
        var name = unit.map(u -> u.name().replaceFirst("^LĐLĐ ", "")).orElse("Đơn vị khác");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
