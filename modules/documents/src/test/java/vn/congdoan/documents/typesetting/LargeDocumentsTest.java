package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Repertoire;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;

class LargeDocumentsTest {

    @Test
    @Timeout(60)
    void aListOfThreeThousandRowsLosesNone() {
        var reading = Reading.of(Samples.with(List.of(SampleTables.list(3000))));
        assertThat(reading.pages()).isGreaterThan(100);
        var drawn = reading.drawn();
        for (int row = 1; row <= 3000; row++) {
            assertThat(drawn).contains("CôngtyTNHHsố" + row);
        }
    }

    @Test
    void aNameOfOneHundredAndTwentyLettersAndACellOfNineHundredAreWhole() {
        var reading = Reading.of(Samples.with(List.of(SampleTables.awkward())));
        assertThat(reading.drawn()).contains("SOUTHEASTASIAINTERNATIONALPRECISIONMECHANICALENGINEERINGANDELECTRONICCOMPONENTS"
                + "MANUFACTURINGJOINTSTOCKCOMPANY");
        assertThat(Overlaps.in(reading)).isEmpty();
    }

    @Test
    void everyVietnameseLetterReadsBackAsTypedInEveryStyle() {
        var letters = Repertoire.copy(Face.REGULAR).stream().filter(Character::isLetter).mapToObj(Character::toString)
                .collect(Collectors.joining());
        for (var style : List.of(Span.of(letters), Span.bold(letters), Span.italic(letters), new Span(letters, true, true),
                Span.raised(letters))) {
            assertThat(Reading.of(Samples.with(List.of(new Paragraph(List.of(style))))).drawn()).contains(letters);
        }
    }
}
