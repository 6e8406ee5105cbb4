package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

class NotesTest {

    @Test
    void aNoteHangsOnTheWordsBeforeItsMark() {
        assertThat(Composing.block("đạt trên 75%[^1].\n[^1]: Tính đến *6/2024*")).isEqualTo(new Paragraph(List.of(
                new Span("đạt trên 75%", false, false, false, List.of(Span.of("Tính đến "), Span.italic("6/2024"))), Span.of("."))));
    }

    @Test
    void twoMarksStandSideBySide() {
        assertThat(Composing.block("a[^1][^b]\n[^b]: hai\n[^1]: một")).isEqualTo(new Paragraph(List.of(
                new Span("a", false, false, false, List.of(Span.of("một"))), new Span("", false, false, false, List.of(Span.of("hai"))))));
    }

    @Test
    void notesStandInCells() {
        var table = (Table) Composing.block("| A[^1] |\n|---|\n| b |\n[^1]: một");
        assertThat(table.head().getFirst().cells().getFirst().spans().getFirst().note()).containsExactly(Span.of("một"));
    }

    @Test
    void missingAndUnmarkedNotesAreTold() {
        assertThat(Composing.flaws("a[^1] b[^2]\n[^2]:\n[^3]: ba")).containsExactly(
                "text 1 ERROR note-missing [1]", "text 1 ERROR note-missing [2]", "text 2 ERROR note-unmarked [2]", "text 3 ERROR note-unmarked [3]");
    }

    @Test
    void doubleNotesAreTold() {
        assertThat(Composing.flaws("a[^1] b[^1]\n[^1]: một\n[^1]: hai")).containsExactly(
                "text 3 ERROR note-twice [1]", "text 1 WARNING note-again [1]");
    }

    @Test
    void aNoteInANoteIsToldAndPrintedAsTyped() {
        assertThat(Plain.text(Composing.block("a[^1]\n[^1]: xem [^1]"))).isEqualTo("a xem [^1]");
        assertThat(Composing.flaws("a[^1]\n[^1]: xem [^1]")).containsExactly("text 2 WARNING note-in-note []");
    }

    @Test
    void aFlawInANoteIsToldAtTheNote() {
        assertThat(Composing.flaws("a[^1]\n\n[^1]: {{xyz-xyz-xyz}}")).containsExactly("text 3 ERROR placeholder-unknown [xyz-xyz-xyz]");
    }
}
