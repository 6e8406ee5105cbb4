package vn.congdoan.documents.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Composer.Callable;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Composition.Flaw;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.documents.drafting.recipients.CalledRecipients;
import vn.congdoan.documents.drafting.recipients.Groups;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// Puts a stored document's words together with its figures and the recipients it calls.
@Component
class Composing {

    private static final String RECIPIENTS = "recipients";

    private final Composer composer;
    private final Sources sources;
    private final Groups groups;
    private final Clock clock;

    Composing(Composer composer, Sources sources, Groups groups, Clock clock) {
        this.composer = composer;
        this.sources = sources;
        this.groups = groups;
        this.clock = clock;
    }

    Composition of(Paper paper, Wording wording) {
        return switch (material(paper, wording.draft().typeCode())) {
            case Material.Given given -> composed(given, wording);
            case Material.Missing(var why) -> withoutFigures(wording, why);
        };
    }

    List<Placeholder> figures(Paper paper) {
        return material(paper, paper.typeCode()) instanceof Material.Given given ? given.figures() : List.of();
    }

    List<Callable> callables(Paper paper) {
        return material(paper, paper.typeCode()) instanceof Material.Given given
                ? composer.callables(given.figures(), given.laid()) : List.of();
    }

    Material material(Paper paper, String typeCode) {
        return sources.material(paper.matterKind(), paper.matter(), paper.layout(), typeCode);
    }

    private Composition composed(Material.Given given, Wording wording) {
        var before = given.laid().start().typeCode();
        var heading = Sources.heading(given.heading(), before.isEmpty() ? null : before, wording.draft().typeCode());
        return composed(heading, wording, given.figures(), given.laid());
    }

    private Composition composed(Heading heading, Wording wording, List<Placeholder> figures, Laid laid) {
        var called = CalledRecipients.of(wording.draft().recipients(), groups.all());
        var composition = composer.compose(heading, to(called.lines(), wording.draft()), figures, laid, wording.marks());
        return new Composition(composition.document(),
                composition.flaws().stream().map(flaw -> asTyped(flaw, called.origins())).toList());
    }

    /// Something to look at, and one flaw that says why it is not more.
    private Composition withoutFigures(Wording wording, Message why) {
        var blank = new Heading(List.of(), List.of(), null, wording.draft().typeCode(), "", null,
                BusinessZone.today(clock).getYear());
        var shown = composed(blank, wording, List.of(), new Laid(wording.draft(), List.of(), Map.of(), List.of()));
        return new Composition(shown.document(), List.of(new Flaw("text", 1, why)));
    }

    private static Draft to(List<String> recipients, Draft draft) {
        return new Draft(draft.type(), draft.typeCode(), draft.subject(), draft.authority(), draft.legalBases(), draft.text(),
                draft.signature(), recipients);
    }

    private static Flaw asTyped(Flaw flaw, List<Integer> origins) {
        return flaw.field().equals(RECIPIENTS) && flaw.line() >= 1 && flaw.line() <= origins.size()
                ? new Flaw(RECIPIENTS, origins.get(flaw.line() - 1), flaw.message(), flaw.weight()) : flaw;
    }
}
