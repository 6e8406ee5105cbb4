package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Profile;
import vn.congdoan.spi.document.Annex;

class FitTest {

    @Test
    void anAnnexThatWouldLeaveItsLastPageNearlyEmptyIsSetCloser() {
        var reading = Reading.of(Samples.anGiang());
        assertThat(reading.page(reading.pages())).contains("Long Xuyên", "Tổng cộng:", "TM. BAN THƯỜNG VỤ");
    }

    @Test
    void anAnnexNeverTakesMorePagesThanTheEasyFitNeeds() {
        for (int rows = 10; rows < 80; rows += 3) {
            var annex = new Annex(List.of(), List.of("BIỂU"), "", null, false, List.of(SampleTables.list(rows)),
                    Samples.CHAIR);
            var base = Samples.with(List.of());
            var printed = Reading.of(new Document(base.heading(), base.type(), base.subject(), base.body(),
                    base.signature(), base.recipients(), List.of(annex)));
            assertThat(printed.pages() - 1).isEqualTo(fewest(annex, base));
        }
    }

    private static int fewest(Annex annex, Document base) {
        var easy = pages(Fit.EASY, annex, base);
        return easy.lastPageFilled() > 0.6 ? easy.pages()
                : IntStream.range(0, Fit.values().length).map(i -> pages(Fit.values()[i], annex, base).pages()).min()
                        .orElseThrow();
    }

    private static Flow pages(Fit fit, Annex annex, Document base) {
        return new AnnexSetter(Setting.of(Profile.DECREE_30), base.heading(), vn.congdoan.documents.Medium.PAPER, annex, "").set(fit, Paper.NONE, Tag.root());
    }
}
