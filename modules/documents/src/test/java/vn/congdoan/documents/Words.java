package vn.congdoan.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// What a document says, word by word, in the order in which every renderer must say it. Footnotes come last; what
/// stands at the foot of page 1 is left out.
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final List<String> said = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Words() {
    }

    public static List<String> of(Document document, Medium medium) {
        var words = new Words();
        words.document(document, medium);
        words.notes.forEach(words::say);
        return words.said;
    }

    /// The words of any text.
    public static List<String> in(String text) {
        return Arrays.stream(BLANKS.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private void say(String text) {
        said.addAll(in(text));
    }

    private void document(Document document, Medium medium) {
        var heading = document.heading();
        heading.governingBody().forEach(this::say);
        heading.body().forEach(this::say);
        say(Profile.DECREE_30.nation() + " " + Profile.DECREE_30.motto());
        say(Phrases.number(heading) + " " + Phrases.date(heading));
        boolean letter = document.type().isBlank();
        say(letter ? Phrases.concerning(document.subject()) : "");
        say(Phrases.urgency(document.marks().urgency()) + " " + document.marks().circulation());
        say(letter ? "" : document.type() + " " + document.subject());
        addressees(document.marks().addressees());
        document.body().forEach(this::block);
        closing(document.signature(), document.recipients(), document.marks());
        for (int i = 0; i < document.annexes().size(); i++) {
            say(document.annexes().size() > 1 ? Phrases.annex(i + 1) : "");
            annex(document, document.annexes().get(i), medium, said.size() - (document.annexes().size() > 1 ? 3 : 0));
        }
    }

    private void annex(Document document, Annex annex, Medium medium, int bodiesAt) {
        said.addAll(bodiesAt, in(String.join(" ", annex.body())));
        annex.title().forEach(this::say);
        say(annex.subtitle());
        var attached = annex.attachedTo();
        say(attached == null ? "" : Phrases.attached(attached, document.heading(), medium));
        annex.blocks().forEach(this::block);
        var signature = annex.signature();
        if (signature != null) {
            closing(signature, List.of(), Marks.NONE);
        }
    }

    private void addressees(List<String> addressees) {
        for (int i = 0; i < addressees.size(); i++) {
            say(i == 0 ? Phrases.ADDRESSEES : "");
            say(Phrases.addressee(addressees.get(i), addressees.size() == 1, i == addressees.size() - 1));
        }
    }

    private void closing(Signature signature, List<String> recipients, Marks marks) {
        for (int i = 0; i < recipients.size(); i++) {
            say(i == 0 ? Phrases.RECIPIENTS : "");
            say(Phrases.recipient(recipients.get(i), i == recipients.size() - 1));
        }
        say(marks.drafter());
        var verification = marks.verification();
        say(verification == null ? "" : Phrases.verification(verification.code()) + " " + Phrases.page(verification.url()));
        signature.capacity().forEach(this::say);
        say(signature.name());
    }

    private void block(Block block) {
        switch (block) {
            case Block.LegalBasis basis -> say(basis.text());
            case Block.Centred centred -> spans("", centred.spans(), false);
            case Block.Paragraph paragraph -> spans("", paragraph.spans(), false);
            case Block.Item item -> spans("- ", item.spans(), false);
            case Block.Numbered n -> spans(n.number() + " ", n.text(), List.of(Block.Level.CHAPTER, Block.Level.SECTION,
                    Block.Level.PART).contains(n.level()));
            case Table table -> {
                table.head().forEach(row -> row.cells().forEach(cell -> spans("", cell.spans(), false)));
                table.rows().forEach(row -> row.cells().forEach(cell -> spans("", cell.spans(), false)));
            }
        }
    }

    private void spans(String opening, List<Span> spans, boolean upper) {
        var text = new StringBuilder(opening);
        for (var span : spans) {
            text.append(upper ? span.text().toUpperCase(Locale.ROOT) : span.text());
            if (!span.note().isEmpty()) {
                var note = new StringBuilder();
                span.note().forEach(part -> note.append(part.text()));
                notes.add(note.toString());
            }
        }
        say(text.toString());
    }
}
