package vn.congdoan.documents.markup;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What the editor says about the markup: an example and what becomes of it.
public final class MarkupHelp {

    /// @param typed   as it is written, the same in every language
    /// @param meaning in the reader's language
    public record Row(String typed, Message meaning) {
    }

    /// What a line begins with.
    public static final List<Row> LINES = List.of(
            row("# I. MỤC ĐÍCH, YÊU CẦU", "part"), row("## 1. Mục đích", "clause"), row("### Điều 1. Giao chỉ tiêu", "article"),
            row("# Chương I. QUY ĐỊNH CHUNG", "chapter"), row("# Mục 1. QUYỀN", "section"), row("a) Ban Tổ chức…", "point"),
            row("- Phát triển…", "item"), row("> QUYẾT ĐỊNH:", "centred"), row("{{bang.chi-tieu}}", "passage"),
            row("| TT | Đơn vị |\n|:-:|---|\n| 1 | … |", "table"), row("| **Cộng** || 475 |", "table-span"),
            row("[^1]: Tính đến…", "note-text"));

    /// What stands inside a line.
    public static final List<Row> WORDS = List.of(
            row("**đậm**", "bold"), row("*nghiêng*", "italic"), row("m^2^", "raised"), row("75%[^1]", "note"),
            row("{{chi-tieu.thuc-tang}}", "figure"), row("{{chi-tieu.nghiep-doan:02}}", "figure-padded"), row("\\*", "escape"));

    private MarkupHelp() {
    }

    private static Row row(String typed, String key) {
        return new Row(typed, Message.of("documents.markup.help." + key));
    }
}
