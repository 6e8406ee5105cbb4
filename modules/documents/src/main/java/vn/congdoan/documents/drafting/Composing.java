package vn.congdoan.documents.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Composition.Flaw;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.Heading;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Placeholder;

/// Puts a stored document's words together with its figures.
@Component
class Composing {

    private final Sources sources;
    private final Clock clock;

    Composing(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Composition of(Paper paper, Wording wording) {
        return switch (material(paper, wording.draft().typeCode())) {
            case Material.Given given -> composed(given, wording);
            case Material.Missing(var why) -> withoutFigures(wording, why);
        };
    }

    List<Placeholder> figures(Paper paper) {
        return switch (material(paper, paper.typeCode())) {
            case Material.Given given -> given.figures();
            case Material.Missing missing -> List.of();
        };
    }

    private Material material(Paper paper, String typeCode) {
        return sources.material(paper.matterKind(), paper.matter(), paper.layout(), typeCode);
    }

    private Composition composed(Material.Given given, Wording wording) {
        var before = given.laid().start().typeCode();
        var heading = Sources.heading(given.heading(), before.isEmpty() ? null : before, wording.draft().typeCode());
        return plain(heading, wording, given.figures(), List.of());
    }

    /// Something to look at, and one flaw that says why it is not more.
    private Composition withoutFigures(Wording wording, Message why) {
        var blank = new Heading(List.of(), List.of(), null, wording.draft().typeCode(), "", null,
                BusinessZone.today(clock).getYear());
        return plain(blank, wording, List.of(), List.of(new Flaw("text", 1, why)));
    }

    private static Composition plain(Heading heading, Wording wording, List<Placeholder> figures, List<Flaw> flaws) {
        var draft = wording.draft();
        var body = Stream.concat(draft.legalBases().stream().<Block>map(Block.LegalBasis::new),
                draft.text().lines().filter(line -> !line.isBlank()).<Block>map(line -> Block.Paragraph.of(Filling.of(line, figures)))).toList();
        return new Composition(new Document(heading, draft.type(), Filling.of(draft.subject(), figures), wording.marks(), body,
                draft.signature(), draft.recipients(), List.of()), unknown(draft, figures, flaws));
    }

    private static List<Flaw> unknown(Draft draft, List<Placeholder> figures, List<Flaw> more) {
        var flaws = new ArrayList<>(more);
        var lines = draft.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (Filling.of(lines.get(i), figures).contains("{{")) {
                flaws.add(new Flaw("text", i + 1, Message.of("documents.flaw.placeholder")));
            }
        }
        return flaws;
    }
}
