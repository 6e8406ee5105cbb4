package vn.congdoan.documents.typesetting;

import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// The same document as HTML and CSS that openhtmltopdf understands.
final class Markup {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: 13pt } }
            @page :first { @top-center { content: '' } }
            body { font-family: 'Liberation Serif'; font-size: 14pt; line-height: 1.3 }
            p { margin: 6pt 0 0 0; text-align: justify; text-indent: 10mm }
            h1, h2, h3 { font-size: 14pt; margin: 6pt 0 0 0; page-break-after: avoid }
            h1, .centre { text-align: center; text-indent: 0 }
            .heading, .signing { width: 100%; font-size: 13pt }
            .heading td, .signing td { text-align: center; vertical-align: top }
            .left { text-align: left }
            .grid { width: 100%; border-collapse: collapse; font-size: 12pt; -fs-table-paginate: paginate; margin-top: 8pt }
            .grid th, .grid td { border: 0.5pt solid black; padding: 2.5pt 3.5pt; page-break-inside: avoid }
            .small { font-size: 8pt }
            .annex { page-break-before: always }
            """;

    private final StringBuilder html = new StringBuilder();

    private Markup() {
    }

    static String of(Document document) {
        return new Markup().write(document);
    }

    private String write(Document document) {
        html.append("<html lang=\"vi\"><head><title>").append(escaped(document.subject()))
                .append("</title><meta name=\"subject\" content=\"plan\"/><meta name=\"author\" content=\"LĐLĐ\"/>")
                .append("<meta name=\"description\" content=\"plan\"/><style>").append(STYLE).append("</style></head><body>");
        var heading = document.heading();
        html.append("<table class=\"heading\"><tr><td>").append(lines(heading.governingBody())).append("<br/><b>")
                .append(lines(heading.body())).append("</b><br/>").append(escaped(Phrases.number(heading)))
                .append("</td><td><b>").append("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc</b><br/><i>")
                .append(escaped(Phrases.date(heading))).append("</i></td></tr></table>");
        html.append("<h1>").append(escaped(document.type())).append("<br/>").append(escaped(document.subject())).append("</h1>");
        document.body().forEach(this::block);
        signing(document.signature(), document.recipients());
        document.annexes().forEach(annex -> annex(annex, document));
        return html.append("</body></html>").toString();
    }

    private void annex(Annex annex, Document document) {
        html.append("<div class=\"annex\"><p class=\"centre\">").append(lines(annex.body())).append("</p><h1>")
                .append(lines(annex.title())).append("</h1><p class=\"centre\"><b>").append(escaped(annex.subtitle())).append("</b></p>");
        if (annex.attachedTo() != null) {
            html.append("<p class=\"centre\"><i>")
                    .append(escaped(Phrases.attached(annex.attachedTo(), document.heading(), Medium.PAPER))).append("</i></p>");
        }
        annex.blocks().forEach(this::block);
        if (annex.signature() != null) {
            signing(annex.signature(), List.of());
        }
        html.append("</div>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.LegalBasis basis -> html.append("<p><i>").append(escaped(basis.text())).append("</i></p>");
            case Block.Centred centred -> html.append("<p class=\"centre\"><b>").append(spans(centred.spans())).append("</b></p>");
            case Block.Paragraph paragraph -> html.append("<p>").append(spans(paragraph.spans())).append("</p>");
            case Block.Item item -> html.append("<p>- ").append(spans(item.spans())).append("</p>");
            case Block.Numbered numbered -> numbered(numbered);
            case Table table -> table(table);
        }
    }

    private void numbered(Block.Numbered block) {
        var tag = switch (block.level()) {
            case CHAPTER, SECTION, PART -> "h2";
            case ARTICLE, CLAUSE -> "h3";
            case POINT -> "p";
        };
        html.append('<').append(tag).append('>').append(escaped(block.number())).append(' ').append(spans(block.text()))
                .append("</").append(tag).append('>');
    }

    private void table(Table table) {
        double all = table.columns().stream().mapToDouble(Table.Column::width).sum();
        boolean small = table.columns().size() > OpenPdf.MANY_COLUMNS;
        html.append("<table class=\"grid").append(small ? " small" : "").append("\"><colgroup>");
        table.columns().forEach(c -> html.append("<col style=\"width: ").append(Math.round(100 * c.width() / all)).append("%\"/>"));
        html.append("</colgroup><thead>");
        table.head().forEach(row -> row(row, table, "th scope=\"col\""));
        html.append("</thead><tbody>");
        table.rows().forEach(row -> row(row, table, "td"));
        html.append("</tbody></table>");
    }

    private void row(Table.Row row, Table table, String element) {
        html.append("<tr>");
        int column = 0;
        for (var cell : row.cells()) {
            var align = cell.align() != null ? cell.align() : table.columns().get(Math.min(column, table.columns().size() - 1)).align();
            boolean bold = row.kind() != Table.Kind.PLAIN || cell.bold();
            html.append('<').append(element).append(" style=\"text-align: ").append(switch (align) {
                case LEFT -> "left";
                case CENTRE -> "center";
                case RIGHT -> "right";
            }).append(bold ? "; font-weight: bold\"" : "\"");
            html.append(cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "")
                    .append(cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                    .append('>').append(escaped(cell.text())).append("</").append(element, 0, 2).append('>');
            column += cell.columnSpan();
        }
        html.append("</tr>");
    }

    private void signing(Signature signature, List<String> recipients) {
        html.append("<table class=\"signing\"><tr><td class=\"left\">");
        if (!recipients.isEmpty()) {
            html.append("<b><i>Nơi nhận:</i></b><br/>- ")
                    .append(recipients.stream().map(Markup::escaped).collect(Collectors.joining("<br/>- ")));
        }
        html.append("</td><td><b>").append(lines(signature.capacity())).append("<br/><br/><br/><br/>")
                .append(escaped(signature.name())).append("</b></td></tr></table>");
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> {
            var text = escaped(span.text());
            var slanted = span.italic() ? "<i>" + text + "</i>" : text;
            return span.bold() ? "<b>" + slanted + "</b>" : slanted;
        }).collect(Collectors.joining());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Markup::escaped).collect(Collectors.joining("<br/>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
