package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Whether an archive and a screen reader accept a file: PDF/A-2a and PDF/UA-1, judged by veraPDF.
final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {
    }

    static void check(byte[] pdf) {
        assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).as("rules of PDF/A-2a that the print breaks").isEmpty();
        assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).as("rules of PDF/UA-1 that the print breaks").isEmpty();
    }

    private static Set<String> broken(byte[] pdf, PDFAFlavour flavour) {
        var rules = new TreeSet<String>();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    rules.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the print", e);
        }
        return rules;
    }
}
