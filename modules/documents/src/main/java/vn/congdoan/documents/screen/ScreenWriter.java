package vn.congdoan.documents.screen;

import java.util.List;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Signature;

/// Shows a document as a fragment of a web page, to be looked at while it is written: the words of the PDF in their
/// order, classes instead of styles (`/documents/preview.css`), everything escaped. Placeholders without a figure carry
/// the class `missing`. Shows also what cannot be printed. Safe for use by several threads at a time.
public final class ScreenWriter {

    private final Profile profile;

    public ScreenWriter(Profile profile) {
        this.profile = profile;
    }

    /// @return HTML of one `article`, without page head
    public String write(Document document, Medium medium) {
        var html = new Html();
        var prose = new Prose(html);
        html.tag("article", "class", "vb", "lang", "vi").newline();
        html.open("section", "vb-sheet").newline();
        new HeadingScreen(html, prose, profile).show(document);
        new BodyScreen(html, prose).show(document.body());
        closing(html, prose, document.signature(), document.recipients(), document.marks());
        prose.notes();
        prose.line("p", "vb-address", document.marks().address());
        html.close("section").newline();
        var annexes = document.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            annex(html, prose, annexes.get(i), annexes.size() > 1 ? Phrases.annex(i + 1) : "", document.heading(), medium);
        }
        return html.close("article").newline().toString();
    }

    private static void closing(Html html, Prose prose, Signature signature, List<String> recipients,
            Marks marks) {
        html.open("footer", "vb-closing").newline();
        html.open("div", "vb-recipients").newline();
        prose.line("p", "vb-recipients-title", recipients.isEmpty() ? "" : Phrases.RECIPIENTS);
        for (int i = 0; i < recipients.size(); i++) {
            prose.line("p", "", Phrases.recipient(recipients.get(i), i == recipients.size() - 1));
        }
        prose.line("p", "vb-drafter", marks.drafter());
        var verification = marks.verification();
        if (verification != null) {
            prose.line("p", "vb-verification", Phrases.verification(verification.code()));
            prose.line("p", "vb-verification", Phrases.page(verification.url()));
        }
        html.close("div").newline();
        html.open("div", "vb-signer").newline();
        signature.capacity().forEach(line -> prose.line("p", "", line));
        prose.line("p", "vb-name", signature.name());
        html.close("div").close("footer").newline();
    }

    private void annex(Html html, Prose prose, Annex annex, String numeral, Heading heading, Medium medium) {
        html.open("section", annex.landscape() ? "vb-sheet vb-landscape" : "vb-sheet").newline();
        if (!annex.body().isEmpty()) {
            int own = Phrases.issuingFrom(annex.body(), heading);
            new HeadingScreen(html, prose, profile).bodies(annex.body().subList(0, own), annex.body().subList(own, annex.body().size()));
        }
        prose.line("h2", "vb-annex", numeral);
        annex.title().forEach(line -> prose.line(numeral.isEmpty() ? "h2" : "p", "vb-annex-title", line));
        prose.line("p", "vb-annex-title", annex.subtitle());
        if (annex.attachedTo() != null) {
            prose.line("p", "vb-attached", Phrases.attached(annex.attachedTo(), heading, medium));
        }
        new BodyScreen(html, prose).show(annex.blocks());
        if (annex.signature() != null) {
            closing(html, prose, annex.signature(), List.of(), Marks.NONE);
        }
        prose.notes();
        html.close("section").newline();
    }
}
