package vn.congdoan.documents.markup;

import java.util.List;
import java.util.Map;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Composition.Flaw;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// Composes texts in tests.
final class Composing {

    static final Heading HEADING = new Heading(List.of("TỔNG LIÊN ĐOÀN"), List.of("LIÊN ĐOÀN"), null, "KH-LĐLĐ", "Lai Châu",
            null, 2026);
    static final Signature SIGNATURE = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "");
    static final List<Block> PASSAGE = List.of(Block.Paragraph.of("Bảng thứ nhất"), Block.Item.of("dòng"));
    static final Annex ANNEX = new Annex(List.of(), List.of("DANH SÁCH"), "", null, false, List.of(), null);

    private static final List<Placeholder> FIGURES = List.of(
            new Placeholder("chi-tieu.thuc-tang", "Đoàn viên thực tăng", "1.100"),
            new Placeholder("chi-tieu.nghiep-doan", "Nghiệp đoàn", "4"),
            new Placeholder("nam", "Năm", "2026"),
            new Placeholder("sao", "Dấu sao", "*a* **b** {{nam}}"),
            new Placeholder("chua-co", "Chưa có", ""));

    private Composing() {
    }

    static Laid laid(Annex... annexes) {
        return new Laid(draft(""), List.of(new Placeholder("cua-bo-cuc", "Của bố cục", "riêng")),
                Map.of("bang.chi-tieu", PASSAGE), List.of(annexes));
    }

    static Draft draft(String text) {
        return new Draft("KẾ HOẠCH", "KH", "Phát triển đoàn viên", "", List.of(), text, SIGNATURE, List.of("Lưu: VT."));
    }

    static Composition compose(Draft draft, Annex... annexes) {
        return new Composer().compose(HEADING, draft, FIGURES, laid(annexes), Marks.NONE);
    }

    static List<Block> blocks(String text) {
        return compose(draft(text)).document().body();
    }

    static Block block(String text) {
        var blocks = blocks(text);
        if (blocks.size() != 1) {
            throw new AssertionError("not one block but " + blocks);
        }
        return blocks.getFirst();
    }

    /// Flaws of a text that is closed as it should be.
    static List<String> flaws(String text) {
        return told(compose(draft(text + "\nHết./.")).flaws());
    }

    static List<String> told(List<Flaw> flaws) {
        return flaws.stream().map(flaw -> "%s %d %s %s %s".formatted(flaw.field(), flaw.line(), flaw.weight(),
                flaw.message().key().replace("documents.markup.", ""), flaw.message().arguments())).toList();
    }
}
