package vn.congdoan.documents.typesetting;

import java.io.ByteArrayInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF which rules of PDF/A-2a and PDF/UA-1 a file breaks.
public final class Standards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {
    }

    public static TreeSet<String> broken(byte[] bytes) throws Exception {
        var rules = broken(bytes, PDFAFlavour.PDFA_2_A);
        rules.addAll(broken(bytes, PDFAFlavour.PDFUA_1));
        return rules;
    }

    private static TreeSet<String> broken(byte[] bytes, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var rules = new TreeSet<String>();
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    rules.add(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
            return rules;
        }
    }
}
