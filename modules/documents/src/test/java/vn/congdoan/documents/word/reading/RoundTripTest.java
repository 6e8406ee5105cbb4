package vn.congdoan.documents.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Specimens;
import vn.congdoan.documents.Words;
import vn.congdoan.documents.word.WordWriter;
import vn.congdoan.spi.layout.Laid;

/// What we write as a Word file we read back as the same words.
class RoundTripTest {

    private static Reading.Taken back(Document document) {
        return (Reading.Taken) new WordReader().read(new WordWriter(Profile.DECREE_30).write(document, Medium.PAPER));
    }

    static List<Document> documents() {
        var plan = Specimens.plan();
        return List.of(new Document(plan.heading(), plan.type(), plan.subject(), plan.body(), plan.signature(), plan.recipients(),
                List.of()), Specimens.decision(), Specimens.letter().with(Marks.NONE));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameWordsComeBack(Document document) {
        var draft = back(document).draft();
        var again = new Composer().compose(document.heading(), draft, List.of(), new Laid(draft, List.of(), Map.of(), List.of()),
                Marks.NONE).document();
        assertThat(Words.of(again, Medium.PAPER)).isEqualTo(Words.of(document, Medium.PAPER));
    }

    @Test
    void partsAreRecognised() {
        var draft = back(documents().getFirst()).draft();
        assertThat(draft.typeCode()).isEqualTo("KH");
        assertThat(draft.legalBases()).hasSize(2);
        assertThat(draft.text()).contains("# I. MỤC ĐÍCH, YÊU CẦU", "## 1. Mục đích", "\na) ", "**1.100 đoàn viên**", "300 m^2^");
        assertThat(draft.recipients()).hasSize(3);
        assertThat(draft.signature()).isEqualTo(Specimens.CHAIR);
    }

    @Test
    void annexesComeAfterTheTextAndThatIsTold() {
        var taken = back(Specimens.plan());
        assertThat(taken.left()).anyMatch(message -> message.key().equals("documents.word.left.annexes"));
        assertThat(taken.draft().text()).containsSubsequence("ngày ký./.", "Phụ lục I", "| **Cộng:** || **475** | **348** |", "Phụ lục II", "| 12 |");
    }
}
