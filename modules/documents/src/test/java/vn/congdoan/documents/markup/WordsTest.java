package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"5 * 3", "5*3*2", "a_b_c và _gạch_", "<b>đậm</b>", "A & B &amp; C", "xem [1] và [2](trang)", "#12 của đợt",
            "`mã`", "!chú ý [!]", "m^2", "2^3 + 4^5 = x", "\\", "C:\\thư mục", "~~bỏ~~", "https://congdoan.vn/a_b?x=1&y=2",
            "(*) Ghi chú (*)", "(**) a (**)", "* * *", "-5%", ">5%", "+ Đối với", "– gạch dài", "* Sao đầu dòng", "---", "===",
            "***", "```", "~~~", "<!-- a -->", "<div>", "Số: 78/KH-LĐLĐ", "[1]: chân", "[a]: b", "1.100 đoàn viên", "100 %",
            "“Tháng Công nhân”", "a | b", "{một}", "{ {nam} }", "đoạn\u00A0liền", "$a$", "a  b", ":---:", "&lt;", "&#42;",
            "|", "\u2028", "12 ^ 3 ^ 4"})
    void whatIsTypedComesOutAsTyped(String typed) {
        var blocks = Composing.blocks("x " + typed);
        assertThat(blocks).hasSize(1);
        assertThat(Plain.text(blocks.getFirst())).isEqualTo(("x " + typed).replace('\u2028', ' ').strip());
        assertThat(((Paragraph) blocks.getFirst()).spans()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 * 3", "_gạch_", "<b>đậm</b>", "[1]: chân", "[a]: b", "<div>", "---", "===", "***", "```", "~~~",
            "* Sao", "+ Đối với", "– gạch", "#12", ">5%", "-5%", "1.100 đoàn viên", "(*) Ghi chú", "&amp;", "\\", "2024) khác",
            "+", "-", ">", "#", "[^", "[^]", "{{", "}}", "**", "*", "Điều 5 Luật Công đoàn"})
    void noLineBeginsAnythingByAccident(String typed) {
        assertThat(Composing.block(typed)).isInstanceOf(Paragraph.class);
        assertThat(Plain.text(Composing.block(typed))).isEqualTo(typed);
    }

    @Test
    void starsMakeBoldAndItalic() {
        assertThat(spans("Có **390.000** đoàn viên *đến năm 2028*."))
                .containsExactly(Span.of("Có "), Span.bold("390.000"), Span.of(" đoàn viên "), Span.italic("đến năm 2028"), Span.of("."));
        assertThat(spans("***cả hai***")).containsExactly(new Span("cả hai", true, true));
        assertThat(spans("**đậm *nghiêng* đậm**")).containsExactly(Span.bold("đậm "), new Span("nghiêng", true, true), Span.bold(" đậm"));
        assertThat(spans("(*cả chính thức*)")).containsExactly(Span.of("("), Span.italic("cả chính thức"), Span.of(")"));
    }

    @Test
    void caretsRaiseOneWord() {
        assertThat(spans("100 m^2^ đất")).containsExactly(Span.of("100 m"), Span.raised("2"), Span.of(" đất"));
    }

    @Test
    void aBackslashTakesMarkupItsMeaning() {
        assertThat(spans("\\*không\\* nghiêng \\{{nam}} \\^2^ \\[^1]")).containsExactly(Span.of("*không* nghiêng {{nam}} ^2^ [^1]"));
        assertThat(Composing.block("\\# Không là tiêu đề")).isEqualTo(Paragraph.of("# Không là tiêu đề"));
        assertThat(Composing.block("\\- Không là gạch")).isEqualTo(Paragraph.of("- Không là gạch"));
        assertThat(Composing.block("\\> a")).isEqualTo(Paragraph.of("> a"));
        assertThat(Composing.block("\\| a |")).isEqualTo(Paragraph.of("| a |"));
    }

    @Test
    void textIsComposedAndFreeOfWhatNobodySees() {
        assertThat(Composing.block("\uFEFFMu\u0323c\tđi\u0301ch\u200B\u0007 ")).isEqualTo(Paragraph.of("Mục đích"));
    }

    @Test
    void unclosedBoldIsToldAndPrintedAsTyped() {
        assertThat(Plain.text(Composing.blocks("**Lưu ý: a").getFirst())).isEqualTo("**Lưu ý: a");
        assertThat(Composing.flaws("a\n**Lưu ý: a")).containsExactly("text 2 WARNING bold-open []");
        assertThat(Composing.flaws("a \\*\\* b")).isEmpty();
    }

    private static List<Span> spans(String text) {
        return ((Block.Paragraph) Composing.block(text)).spans();
    }
}
