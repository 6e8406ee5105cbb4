package vn.congdoan.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// A document read aloud: one line a paragraph or row, free of everything that drawing adds.
final class Reading {

    static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<String> lines = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private int notes;

    private Reading() {
    }

    static List<String> of(Document document) {
        var reading = new Reading();
        reading.heading(document.heading());
        reading.say(document.type(), document.subject());
        document.body().forEach(reading::block);
        document.recipients().forEach(recipient -> reading.say("→ " + recipient));
        reading.signature(document.signature());
        document.annexes().forEach(reading::annex);
        return List.copyOf(reading.lines);
    }

    private void heading(Heading heading) {
        heading.governingBody().forEach(this::say);
        heading.body().forEach(this::say);
        say("Số: " + (heading.number() == null ? "…" : heading.number()) + "/" + heading.code());
        say(heading.place() + ", " + (heading.date() == null ? "… " + heading.year() : heading.date().toString()));
    }

    private void block(Block block) {
        switch (block) {
            case Block.LegalBasis basis -> say(basis.text());
            case Block.Centred centred -> say(text(centred.spans()));
            case Block.Numbered numbered -> say(numbered.number() + " " + text(numbered.text()));
            case Block.Paragraph paragraph -> say(text(paragraph.spans()));
            case Block.Item item -> say("- " + text(item.spans()));
            case Table table -> {
                table.head().forEach(this::row);
                table.rows().forEach(this::row);
            }
        }
    }

    private void row(Table.Row row) {
        say(row.cells().stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private String cell(Table.Cell cell) {
        var spans = (cell.columnSpan() > 1 ? "→" + cell.columnSpan() : "") + (cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "");
        var words = text(cell.spans());
        return spans.isEmpty() ? words : words + " " + spans;
    }

    private void annex(Annex annex) {
        say(annex.landscape() ? "=== landscape" : "=== portrait");
        annex.body().forEach(this::say);
        annex.title().forEach(this::say);
        say(annex.subtitle());
        if (annex.attachedTo() != null) {
            say("Kèm theo " + annex.attachedTo().typeName() + " của " + annex.attachedTo().issuer());
        }
        annex.blocks().forEach(this::block);
        if (annex.signature() != null) {
            signature(annex.signature());
        }
    }

    private void signature(Signature signature) {
        signature.capacity().forEach(this::say);
        say(signature.name());
    }

    /// With the marks of footnotes; the notes themselves are read after what they belong to.
    private String text(List<Span> spans) {
        return spans.stream().map(span -> span.text() + (span.note().isEmpty() ? "" : mark(span.note()))).collect(Collectors.joining());
    }

    private String mark(List<Span> note) {
        var mark = new StringBuilder();
        Integer.toString(++notes).chars().forEach(digit -> mark.append(RAISED.charAt(digit - '0')));
        pending.add(mark + " " + text(note));
        return mark.toString();
    }

    private void say(String... said) {
        Arrays.stream(said).filter(line -> !line.isEmpty()).forEach(lines::add);
        lines.addAll(pending);
        pending.clear();
    }
}
