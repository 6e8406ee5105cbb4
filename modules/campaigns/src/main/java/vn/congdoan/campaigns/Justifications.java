package vn.congdoan.campaigns;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.web.Texts;

/// The door to a unit's numbers explained on paper: every number with the enterprises, weights, rounding and decisions
/// behind it. Always in Vietnamese, as documents are.
@Component
public class Justifications {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, d/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    private final Allocation allocation;
    private final KnownFederation federation;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    Justifications(Allocation allocation, KnownFederation federation, Documents documents, Texts texts, Clock clock) {
        this.allocation = allocation;
        this.federation = federation;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param scope as in [Allocation#quotas]
    public Plans.Printing print(String code, UnitId unit, Optional<UUID> scope) {
        var reasons = allocation.explain(code, unit, scope);
        return federation.issuer().map(issuer -> print(code, issuer, reasons))
                .orElseGet(() -> new Plans.Printing.NotPrinted(List.of(Message.of("campaigns.refused.no-issuer"))));
    }

    private Plans.Printing print(String code, Issuer issuer, Allocation.Reasons reasons) {
        try {
            return new Plans.Printing.Printed(documents.print(document(issuer, reasons)), "giai-trinh-" + code + ".pdf");
        } catch (Unprintable e) {
            return new Plans.Printing.NotPrinted(List.of(new Message(e.getCodes()[0],
                    e.getArguments() == null ? List.of() : List.of(e.getArguments()))));
        }
    }

    private Document document(Issuer issuer, Allocation.Reasons reasons) {
        var outline = reasons.outline();
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(say("campaigns.paper.opening", reasons.unit().name(), outline.title(),
                DAY.format(outline.period().from()), DAY.format(outline.period().to()))));
        body.add(summary(reasons));
        int number = 0;
        for (var why : reasons.numbers()) {
            body.addAll(number(++number, why));
        }
        return new Document(Heading.of(issuer, "BC", null, null, BusinessZone.today(clock).getYear()), say("campaigns.paper.type"),
                say("campaigns.paper.subject", reasons.unit().name()), body, issuer.signature(),
                List.of(say("campaigns.paper.recipient", reasons.unit().name()) + ";", say("campaigns.paper.file") + "."), List.of());
    }

    private Table summary(Allocation.Reasons reasons) {
        var head = Row.of(Kind.PLAIN, cell("campaigns.paper.no"), cell("campaigns.paper.indicator"), cell("campaigns.paper.number"),
                cell("campaigns.paper.formula"), cell("campaigns.paper.committee"));
        var rows = new ArrayList<Row>();
        for (var why : reasons.numbers()) {
            boolean total = !why.entry().editable();
            rows.add(new Row(Kind.PLAIN, Stream.of(Cell.of(Integer.toString(rows.size() + 1)), Cell.of(why.indicator().name()),
                    figure(why.entry().amount()), figure(why.entry().formula()), figure(why.entry().cell().committee()))
                    .map(c -> total ? c.inBold() : c).toList()));
        }
        return new Table(List.of(new Table.Column(1, Align.CENTRE), new Table.Column(7, Align.LEFT), new Table.Column(2.4, Align.RIGHT),
                new Table.Column(2.4, Align.RIGHT), new Table.Column(2.4, Align.RIGHT)), List.of(head), rows);
    }

    private List<Block> number(int number, Explanation why) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Numbered.clause(number + ".", say("campaigns.paper.clause", why.indicator().name(), text(why.entry().amount()))));
        if (!why.parts().isEmpty()) {
            blocks.add(Block.Item.of(say("campaigns.paper.parts", String.join("; ", why.parts().stream()
                    .map(part -> part.name() + ": " + text(part.amount())).toList()))));
        }
        var formula = why.formula();
        if (formula != null) {
            blocks.add(Block.Item.of(say("campaigns.paper.by-formula", text(formula.amount()), ended(formula.textVi()))));
            Stream.concat(Stream.ofNullable(formula.rounding()), bounds(formula)).forEach(m -> blocks.add(Block.Item.of(ended(texts.of(m, VIETNAMESE)))));
            blocks.add(Block.Item.of(say("campaigns.paper.run", formula.reference(), formula.version(), moment(formula.ranAt()), formula.ranBy())));
            if (!formula.parameters().isEmpty()) {
                blocks.add(Block.Item.of(say("campaigns.paper.parameters", String.join("; ", formula.parameters().entrySet().stream()
                        .map(p -> p.getKey() + " = " + p.getValue()).toList()))));
            }
            if (!formula.enterprises().isEmpty()) {
                blocks.add(enterprises(formula));
            }
        } else if (why.entry().editable()) {
            blocks.add(Block.Item.of(say("campaigns.why.no-formula")));
        }
        why.decisions().forEach(d -> blocks.add(Block.Item.of(say(d.reason().isEmpty() ? "campaigns.paper.decided" : "campaigns.paper.decided.reason",
                d.amount() == null ? say("campaigns.why.cleared") : text(d.amount()), d.by(), moment(d.at()), d.reason()))));
        return blocks;
    }

    private static Stream<Message> bounds(Explanation.Formula formula) {
        return Stream.concat(Stream.ofNullable(formula.least()).map(least -> Message.of("campaigns.why.floor", Figure.print(least))),
                Stream.ofNullable(formula.most()).map(most -> Message.of("campaigns.why.cap", Figure.print(most))));
    }

    private Table enterprises(Explanation.Formula formula) {
        var rows = new ArrayList<Row>();
        formula.enterprises().forEach(e -> rows.add(Row.of(Kind.PLAIN, Cell.of(Integer.toString(rows.size() + 1)), Cell.of(e.name()),
                Cell.of(Figure.print(e.workers())), Cell.of(DAY.format(e.on())))));
        rows.add(Row.of(Kind.TOTAL, Cell.of(say("campaigns.quotas.sum")).across(2).aligned(Align.CENTRE),
                Cell.of(Figure.print(formula.enterprises().stream().mapToLong(Explanation.Counted::workers).sum())), Cell.of("")));
        return new Table(List.of(new Table.Column(1, Align.CENTRE), new Table.Column(8, Align.LEFT), new Table.Column(2.5, Align.RIGHT),
                new Table.Column(3, Align.CENTRE)), List.of(Row.of(Kind.PLAIN, cell("campaigns.paper.no"), cell("campaigns.why.enterprise"),
                        cell("campaigns.why.workers"), cell("campaigns.why.on"))), rows);
    }

    private Cell cell(String key) {
        return Cell.of(say(key)).inBold();
    }

    private String say(String key, Object... arguments) {
        return texts.of(Message.of(key, arguments), VIETNAMESE);
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static Cell figure(@Nullable Long amount) {
        return Cell.of(amount == null ? "" : Figure.print(amount));
    }

    private static String text(@Nullable Long amount) {
        return amount == null ? "–" : Figure.print(amount);
    }

    private static String moment(LocalDateTime stored) {
        return MOMENT.format(stored.atOffset(ZoneOffset.UTC).atZoneSameInstant(BusinessZone.ID));
    }
}
