package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Pdf;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.reporting.Progress.Row;
import vn.congdoan.reporting.ProgressReports.Printing;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.web.Texts;

class ProgressReportsTest {

    private static final Text NONE = new Text("", "");

    private static final Laid LAID = new Laid(new Draft("BÁO CÁO", "BC", "Tiến độ", "", List.of(), "Đạt {{ket-qua.thuc-tang}}./.",
            new Signature(List.of("CHỦ TỊCH"), ""), List.of()), List.of(), Map.of(), List.of());

    private final Sample sample = new Sample();
    private final Reporting reporting = mock(Reporting.class);
    private final KnownFederations federations = mock(KnownFederations.class);
    private final Provinces provinces = mock(Provinces.class);
    private final Documents documents = mock(Documents.class);
    private final Texts texts = mock(Texts.class);
    private final ProgressReports reports = new ProgressReports(reporting, mock(KnownCampaigns.class), federations, provinces,
            new Composer(), documents, texts);

    @BeforeEach
    void progress() {
        var row = new Row(sample.north, "LĐLĐ huyện Bắc", List.of(), Map.of("thuc-tang", new Result(Figure.of(40), 30)));
        var others = new Row(null, "", List.of(), Map.of("thuc-tang", new Result(Figure.BLANK, 2)));
        when(reporting.progress("p", Optional.empty())).thenReturn(new Progress(sample.campaign(), true, LocalDate.of(2024, 7, 31), true,
                null, List.of(row, others), row, PercentRule.PLAIN));
        when(federations.current()).thenReturn(Optional.of(new KnownFederation(sample.federation, "mau", false,
                new Issuer(List.of("A"), List.of("B"), "Liên đoàn", "LĐLĐ", "Mẫu", "LĐLĐ"))));
        when(texts.of(Message.of("reporting.others"), Locale.of("vi"))).thenReturn("Đơn vị khác");
    }

    @Test
    void firstLayoutOfTheProvinceGetsTheFactsAndIsPrinted() {
        var facts = ArgumentCaptor.forClass(ProgressFacts.class);
        when(provinces.progressLayouts()).thenReturn(List.of(new Offer("mau", "bao-cao", "1", NONE, NONE), new Offer("mau", "khac", "1", NONE, NONE)));
        when(provinces.progress(eq("mau/bao-cao"), facts.capture())).thenReturn(new Answer.Given<>(LAID, "mau", "1"));
        when(documents.print(any())).thenReturn(new Pdf(new byte[] {1}, 1));
        assertThat(reports.print("p", Optional.empty())).isInstanceOf(Printing.Printed.class);
        verify(documents).print(assertArg(document -> assertThat(document.body()).containsExactly(Paragraph.of("Đạt 32./."))));
        assertThat(facts.getValue().rows()).extracting(ProgressFacts.ProgressRow::unit).containsExactly("LĐLĐ huyện Bắc", "Đơn vị khác");
        assertThat(facts.getValue().total("thuc-tang")).isEqualTo(new Result(Figure.of(40), 32));
        assertThat(facts.getValue().campaign().target("thuc-tang").orElseThrow().amount()).isEqualTo(100);
        assertThat(facts.getValue().campaign().target("ket-nap")).isEmpty();
    }

    @Test
    void failingPluginIsNamedToTheReader() {
        when(provinces.progressLayouts()).thenReturn(List.of(new Offer("mau", "bao-cao", "1", NONE, NONE)));
        when(provinces.progress(any(), any())).thenReturn(new Answer.Failed<>("mau", "provinces.threw", List.of("mau")));
        assertThat(reports.print("p", Optional.empty())).isEqualTo(new Printing.NotPrinted(Message.of("provinces.threw", "mau")));
    }

    @Test
    void withoutALayoutThereIsAReason() {
        when(provinces.progressLayouts()).thenReturn(List.of());
        assertThat(reports.print("p", Optional.empty())).isEqualTo(new Printing.NotPrinted(Message.of("reporting.refused.no-layout")));
    }
}
