package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.documents.Composer.Callable;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// One composition of words and figures; used once.
public final class Manuscript {

    private final Laid laid;
    private final Flaws flaws = new Flaws();
    private final Figures figures;

    public Manuscript(List<Placeholder> figures, Laid laid) {
        this.laid = laid;
        this.figures = new Figures(figures, laid, flaws);
    }

    public Composition compose(Heading heading, Draft draft, Marks marks) {
        var lines = Typed.lines(draft.text());
        var notes = Notes.in(lines, flaws);
        var words = new Words(figures, notes, flaws);
        var checks = new Checks(flaws);
        checks.subject(draft.subject());
        var subject = words.plain(draft.subject(), "subject", 1);
        var opening = opening(draft, words);
        var text = new TextReader(lines, words, figures, flaws).read();
        notes.tellUnmarked(flaws);
        checks.text(text, laid.annexes(), lines.size());
        var document = new Document(heading, draft.type(), subject, marks(marks, words),
                Stream.concat(opening.stream(), text.stream()).toList(), signature(draft.signature(), words),
                plain(draft.recipients(), "recipients", words), laid.annexes());
        return new Composition(document.signedBy(document.signature().name()), flaws.all());
    }

    private static List<Block> opening(Draft draft, Words words) {
        var opening = new ArrayList<Block>();
        plain(draft.authority().lines().toList(), "authority", words)
                .forEach(line -> opening.add(new Block.Centred(List.of(Span.of(line)))));
        var bases = plain(draft.legalBases(), "legalBases", words);
        IntStream.range(0, bases.size())
                .forEach(i -> opening.add(new Block.LegalBasis(closed(bases.get(i), i == bases.size() - 1))));
        return opening;
    }

    /// One a line, `;` at the end and `.` at the last one (NĐ 30/2020, PL I, II.6); what the author typed stays.
    private static String closed(String basis, boolean last) {
        return basis.matches(".*[;.,:]") ? basis : basis + (last ? "." : ";");
    }

    private static Marks marks(Marks marks, Words words) {
        return new Marks(marks.urgency(), marks.circulation(), plain(marks.addressees(), "addressees", words),
                marks.drafter(), marks.address(), marks.verification());
    }

    private static Signature signature(Signature typed, Words words) {
        var name = words.plain(typed.name(), "signature", typed.capacity().size() + 1);
        return new Signature(plain(typed.capacity(), "signature", words), name);
    }

    private static List<String> plain(List<String> typed, String field, Words words) {
        return IntStream.range(0, typed.size()).mapToObj(i -> words.plain(typed.get(i), field, i + 1))
                .filter(line -> !line.isEmpty()).toList();
    }

    /// What a text may call.
    public static List<Callable> callables(List<Placeholder> figures, Laid laid) {
        var all = new Figures(figures, laid, new Flaws()).all();
        var values = all.stream().map(figure -> new Callable(figure.code(), figure.name(), figure.value(), false));
        var passages = laid.passages().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(passage -> new Callable(passage.getKey(), passage.getKey(), "", true));
        return Stream.concat(values, passages).toList();
    }
}
