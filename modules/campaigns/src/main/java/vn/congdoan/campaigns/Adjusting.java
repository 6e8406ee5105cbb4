package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.Citation;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.PlanFacts;

/// What the plan of a revision says besides its province's layout, whichever that is: which plan it changes and why, the
/// placeholders `dieu-chinh.*`, the passage `bang.dieu-chinh` and the same table as an annex.
@Component
class Adjusting {

    private final Revisions revisions;

    Adjusting(Revisions revisions) {
        this.revisions = revisions;
    }

    /// The layout's answer as it is for a first issue.
    Laid of(Campaign campaign, int revision, PlanFacts facts, Laid laid) {
        var id = campaign.outline().id();
        return revisions.edition(id, revision - 1).map(before -> {
            var then = revisions.facts(id, before.revision());
            var reason = revisions.edition(id, revision).map(Edition::reason)
                    .orElseGet(() -> campaign instanceof Campaign.Revising revising ? revising.begun().reason() : "");
            return adjusted(laid, facts, then, revision, reason, PlanFigures.citation(before, then));
        }).orElse(laid);
    }

    private static Laid adjusted(Laid laid, PlanFacts now, PlanFacts then, int revision, String reason,
            @org.jspecify.annotations.Nullable Citation plan) {
        var figures = new ArrayList<>(laid.figures());
        figures.add(Placeholder.count("dieu-chinh.lan", "Điều chỉnh: lần ban hành", revision));
        figures.add(Placeholder.text("dieu-chinh.ly-do", "Điều chỉnh: lý do", reason));
        figures.add(Placeholder.text("dieu-chinh.ke-hoach", "Văn bản được điều chỉnh: trích dẫn đầy đủ", plan == null ? "" : plan.inFull()));
        figures.add(Placeholder.text("dieu-chinh.ke-hoach-ngan", "Văn bản được điều chỉnh: loại, số và ký hiệu", plan == null ? "" : plan.brief()));
        var table = table(now, then);
        Map<String, List<vn.congdoan.spi.document.Block>> passages = new HashMap<>(laid.passages());
        passages.put("bang.dieu-chinh", List.of(table));
        var annex = new Annex(now.issuer().bothNames(), List.of("SO SÁNH CHỈ TIÊU TRƯỚC VÀ SAU ĐIỀU CHỈNH"), now.campaign().subject(),
                now.issuer().attached("Kế hoạch"), false, List.of(table), null);
        return new Laid(plan == null ? laid.start() : based(laid.start()), figures, passages,
                Stream.concat(laid.annexes().stream(), Stream.of(annex)).toList());
    }

    /// The plan that is changed is a basis of the one that changes it.
    private static Draft based(Draft start) {
        var bases = Stream.concat(start.legalBases().stream(), Stream.of("Căn cứ {{dieu-chinh.ke-hoach}};")).toList();
        return start.legalBases().isEmpty() ? start : new Draft(start.type(), start.typeCode(), start.subject(), start.authority(), bases, start.text(),
                start.signature(), start.recipients());
    }

    private static Table table(PlanFacts now, PlanFacts then) {
        var columns = List.of(new Table.Column(0.8, Align.CENTRE), new Table.Column(4, Align.LEFT), new Table.Column(4.5, Align.LEFT),
                new Table.Column(1.6, Align.RIGHT), new Table.Column(1.6, Align.RIGHT), new Table.Column(1.7, Align.RIGHT));
        var head = Row.of(Kind.PLAIN, Cell.of("TT"), Cell.of("Đơn vị"), Cell.of("Chỉ tiêu"), Cell.of("Trước"), Cell.of("Sau"), Cell.of("Chênh lệch"));
        var rows = new ArrayList<Row>();
        Map<String, PlanFacts.QuotaRow> earlier = then.quotas().stream().collect(Collectors.toMap(q -> q.unit().id(), q -> q));
        var later = now.quotas().stream().map(q -> q.unit().id()).toList();
        now.quotas().forEach(q -> add(rows, now, q.unit().name(), earlier.get(q.unit().id()), q));
        then.quotas().stream().filter(q -> !later.contains(q.unit().id())).forEach(q -> add(rows, now, q.unit().name(), q, null));
        now.campaign().indicators().stream().filter(i -> then.total(i.code()) != now.total(i.code())).forEach(i -> rows.add(Row.of(Kind.TOTAL,
                Cell.of(""), Cell.of("Cộng"), Cell.of(i.name()), Cell.of(Figure.print(then.total(i.code()))), Cell.of(Figure.print(now.total(i.code()))),
                Cell.of(difference(now.total(i.code()) - then.total(i.code()))))));
        if (rows.isEmpty()) {
            rows.add(Row.of(Kind.PLAIN, Cell.of("Không có số nào thay đổi").across(6)));
        }
        return new Table(columns, List.of(head), rows);
    }

    private static void add(List<Row> rows, PlanFacts now, String name, PlanFacts.@org.jspecify.annotations.Nullable QuotaRow from,
            PlanFacts.@org.jspecify.annotations.Nullable QuotaRow to) {
        now.campaign().indicators().forEach(i -> {
            var before = from == null ? Figure.BLANK : from.amount(i.code());
            var after = to == null ? Figure.BLANK : to.amount(i.code());
            if (!before.equals(after)) {
                rows.add(Row.of(Kind.PLAIN, Cell.of(Integer.toString(rows.size() + 1)), Cell.of(name), Cell.of(i.name()),
                        Cell.of(before.print()), Cell.of(after.print()), Cell.of(difference(after.amount() - before.amount()))));
            }
        });
    }

    private static String difference(long amount) {
        return amount < 0 ? "- " + Figure.print(-amount) : "+ " + Figure.print(amount);
    }
}
