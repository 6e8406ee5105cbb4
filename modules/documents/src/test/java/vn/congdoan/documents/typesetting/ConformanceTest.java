package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.congdoan.documents.Binding;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Named;
import vn.congdoan.documents.Profile;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;

/// An archive and a screen reader accept what is printed: PDF/A-2a and PDF/UA-1, judged by veraPDF.
class ConformanceTest {

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Document> documents() {
        return List.of(Samples.laiChau(), Samples.anGiang(), Samples.twelveNotes(), MoreSamples.letter(), MoreSamples.submission(),
                MoreSamples.decision(), MoreSamples.regulation(), Samples.with(List.of()),
                Samples.with(List.of(SampleTables.list(60))), Samples.with(List.of(SampleTables.awkward())),
                Samples.with(List.of(Numbered.clause("1.", "Mục không có phần ở trên"), Paragraph.of("Ångström Ω < &"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentKeepsBothStandards(Document document) throws Exception {
        var bytes = new Documents().print(document).bytes();
        assertThat(broken(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void anAnnexAloneKeepsBothStandards() throws Exception {
        var bytes = new Documents().printAnnex(MoreSamples.regulation(), 2, Profile.DECREE_30,
                "78/KH-LĐLĐ; 2024-06-11T09:30:15+07:00").bytes();
        assertThat(broken(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void footnotesOfSeveralDocumentsInOneFileKeepBothStandards() throws Exception {
        var out = new ByteArrayOutputStream();
        new Documents().batch(Stream.of(new Named("Một", MoreSamples.regulation()), new Named("Hai", Samples.twelveNotes())),
                Profile.DECREE_30, Medium.PAPER, new Binding.Book("Hai văn bản"), out);
        assertThat(broken(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(broken(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static TreeSet<String> broken(byte[] bytes, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var rules = new TreeSet<String>();
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    rules.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
            return rules;
        }
    }
}
