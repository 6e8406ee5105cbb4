package vn.congdoan.documents.drafting;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.Composer.Callable;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Matters;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Placeholder;

/// The door to the stored documents of the bound federation.
@Component
public class Papers {

    private static final int MOST = 500;

    private final StoredPapers papers;
    private final WrittenTexts texts;
    private final Sources sources;
    private final Composing composing;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Ids ids;

    Papers(StoredPapers papers, WrittenTexts texts, Sources sources, Composing composing, Transactions transactions,
            AuditTrail audit, Ids ids) {
        this.papers = papers;
        this.texts = texts;
        this.sources = sources;
        this.composing = composing;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /// @throws NotFound when the federation has no such document
    public Paper get(UUID id) {
        return papers.find(id).orElseThrow(() -> new NotFound("document"));
    }

    /// Changed last first, at most 500.
    public List<Paper> list(Sought sought) {
        return list(sought, 0, MOST);
    }

    public List<Paper> list(Sought sought, int from, int most) {
        return papers.list(sought, from, most);
    }

    /// About all things of a kind whose ids begin like this, oldest first.
    public List<Paper> within(String matterKind, String beginning) {
        return papers.within(matterKind, beginning);
    }

    public int count(Sought sought) {
        return papers.count(sought);
    }

    /// The types that occur, in order.
    public List<String> types() {
        return papers.types(Sought.ALL);
    }

    /// The types that occur among these, in order.
    public List<String> types(Sought sought) {
        return papers.types(sought);
    }

    /// The documents that can be written about a thing.
    ///
    /// @throws NotFound when there is no such kind of things or no such thing
    public List<Matters.Offered> offered(String matterKind, String matter) {
        return sources.offered(matterKind, matter);
    }

    /// Starts a document about a thing with the words its layout begins with. Asks a plugin: never in a transaction.
    public Starting start(String matterKind, String matter, String layout) {
        return start(prepare(matterKind, matter, layout));
    }

    /// Starts a document about a thing with other words than its layout's, for example those of a template.
    public Starting start(String matterKind, String matter, String layout, Wording words) {
        return start(prepare(matterKind, matter, layout, words));
    }

    /// Starts a document about no thing of the product.
    public Starting start(Wording words) {
        return start(prepare(words));
    }

    /// Asks all that must be asked before, a plugin among others.
    public Prepared prepare(String matterKind, String matter, String layout) {
        return prepare(matterKind, matter, layout, Wording::of);
    }

    public Prepared prepare(String matterKind, String matter, String layout, Wording words) {
        return prepare(matterKind, matter, layout, start -> words);
    }

    /// With the words its layout begins with, under the name of who will sign.
    public Prepared prepareFor(String signer, String matterKind, String matter, String layout) {
        return prepare(matterKind, matter, layout, start -> Wording.of(start.signedBy(signer)));
    }

    private Prepared prepare(String matterKind, String matter, String layout, Function<Draft, Wording> words) {
        return switch (sources.material(matterKind, matter, layout, "")) {
            case Material.Missing(var why) -> Prepared.missing(matterKind, matter, layout, why);
            case Material.Given given ->
                    Prepared.of(matterKind, matter, layout, words.apply(given.laid().start()), given.figures());
        };
    }

    public Prepared prepare(Wording words) {
        return Prepared.of("", "", "", words, List.of());
    }

    /// Stores what was prepared; asks nobody, and joins the caller's transaction if there is one.
    public Starting start(Prepared prepared) {
        if (!prepared.reasons().isEmpty()) {
            return new Starting.Refused(prepared.reasons());
        }
        return transactions.call(() -> {
            var id = ids.next();
            var draft = prepared.wording().draft();
            var subject = Filling.of(draft.subject(), prepared.figures());
            papers.insert(id, prepared, subject);
            texts.add(id, 1, prepared.wording(), "");
            audit.record("documents.started", id.toString(), (draft.type() + " " + subject).strip());
            return new Starting.Started(id);
        });
    }

    /// The newest text with the figures as they are now. Asks a plugin: never in a transaction.
    public Composition compose(UUID id) {
        var paper = get(id);
        return composing.of(paper, text(id, paper.text()).wording());
    }

    /// A text that is not stored, with the figures of a stored document.
    public Composition compose(UUID id, Wording unsaved) {
        return composing.of(get(id), unsaved.cleaned());
    }

    /// The figures as they are now; none when they cannot be had.
    public List<Placeholder> figures(UUID id) {
        return composing.figures(get(id));
    }

    /// What a document's text may call, figures first; nothing when they cannot be had.
    public List<Callable> callables(UUID id) {
        return composing.callables(get(id));
    }

    /// The thing a document is about and its figures, or why there are none.
    public Material material(UUID id) {
        var paper = get(id);
        return composing.material(paper, paper.typeCode());
    }

    /// The newest version of the text.
    public TextVersion text(UUID id) {
        return text(id, get(id).text());
    }

    /// @throws NotFound when there is no such version
    public TextVersion text(UUID id, int number) {
        return texts.find(id, number).orElseThrow(() -> new NotFound("text of a document"));
    }

    /// All versions of the text, newest first.
    public List<TextVersion> texts(UUID id) {
        return texts.of(get(id).id(), MOST);
    }

    /// Takes the step, in the caller's transaction if there is one. What a step demands besides is the caller's affair.
    ///
    /// @throws StaleVersion when the document is in another version or stage
    public void move(UUID id, int version, Stage from, Stage to) {
        var paper = get(id);
        transactions.run(() -> {
            if (!papers.move(id, version, from, to)) {
                throw new StaleVersion(paper.subject());
            }
        });
    }
}
