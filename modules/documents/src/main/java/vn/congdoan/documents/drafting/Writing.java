package vn.congdoan.documents.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.layout.Placeholder;

/// The door to writing: every saving is a version of its own, and nobody overwrites another.
@Component
public class Writing {

    private static final int NOTE = 300;

    private final StoredPapers papers;
    private final WrittenTexts texts;
    private final WorkingCopies copies;
    private final Transactions transactions;

    Writing(StoredPapers papers, WrittenTexts texts, WorkingCopies copies, Transactions transactions) {
        this.papers = papers;
        this.texts = texts;
        this.copies = copies;
        this.transactions = transactions;
    }

    /// Saves words that began with version `base`. When somebody else saved meanwhile, both are brought together if they
    /// changed different lines.
    ///
    /// @param note    what the author says of it, shortened to 300 characters
    /// @param figures for the subject by which lists name the document; ask [Papers#figures] before
    public Saving save(UUID id, int base, Wording words, String note, List<Placeholder> figures) {
        var wording = words.cleaned();
        var faults = WordingRules.faults(wording);
        if (!faults.isEmpty()) {
            return new Saving.Refused(faults);
        }
        return transactions.call(() -> saved(id, base, wording, note, figures));
    }

    private Saving saved(UUID id, int base, Wording wording, String note, List<Placeholder> figures) {
        var paper = papers.locked(id).orElseThrow(() -> new NotFound("document"));
        if (!paper.editable()) {
            copies.keep(id, base, wording);
            return new Saving.Refused(List.of(Message.of("documents.refused.not-draft")));
        }
        var newest = text(id, paper.text());
        if (base == paper.text()) {
            return written(paper, newest, wording, note, figures, false);
        }
        var begun = text(id, base);
        var merging = Merging.of(begun.wording(), wording, newest.wording());
        if (merging.clashes().isEmpty()) {
            return written(paper, newest, merging.wording(), note, figures, true);
        }
        copies.keep(id, base, wording);
        return new Saving.Clashed(begun, newest, wording, merging.wording(), merging.clashes());
    }

    private Saving written(Paper paper, TextVersion newest, Wording wording, String note, List<Placeholder> figures, boolean merged) {
        copies.drop(paper.id());
        if (wording.equals(newest.wording())) {
            return new Saving.Saved(newest.number(), false);
        }
        var said = VietnameseText.clean(note);
        papers.written(paper, wording.draft(), Filling.of(wording.draft().subject(), figures));
        texts.add(paper.id(), paper.text() + 1, wording, said.substring(0, Math.min(said.length(), NOTE)));
        return new Saving.Saved(paper.text() + 1, merged);
    }

    /// Makes an earlier version the newest one again.
    public Saving restore(UUID id, int number, String note, List<Placeholder> figures) {
        return transactions.call(() -> {
            var paper = papers.locked(id).orElseThrow(() -> new NotFound("document"));
            return saved(id, paper.text(), text(id, number).wording(), note, figures);
        });
    }

    /// Keeps what was typed for its writer alone, until it is saved or dropped.
    public void keep(UUID id, int base, Wording typed) {
        transactions.run(() -> {
            var paper = papers.find(id).orElseThrow(() -> new NotFound("document"));
            var wording = typed.cleaned();
            if (base > 0 && base <= paper.text() && WordingRules.storable(wording)) {
                copies.keep(id, base, wording);
            }
        });
    }

    /// What the present person typed and did not save.
    public Optional<WorkingCopy> working(UUID id) {
        return copies.find(id);
    }

    public void drop(UUID id) {
        transactions.run(() -> copies.drop(id));
    }

    private TextVersion text(UUID id, int number) {
        return texts.find(id, number).orElseThrow(() -> new NotFound("text of a document"));
    }
}
