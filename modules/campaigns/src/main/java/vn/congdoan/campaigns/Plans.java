package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;

/// The door to issuing a campaign's quotas and to its plan on paper.
@Component
public class Plans {

    private final StoredCampaigns campaigns;
    private final Issue issue;
    private final PlanFigures figures;
    private final Revisions editions;
    private final Adjusting adjusting;
    private final Provinces provinces;
    private final Composer composer;
    private final Documents documents;

    Plans(StoredCampaigns campaigns, Issue issue, PlanFigures figures, Revisions editions, Adjusting adjusting, Provinces provinces,
            Composer composer, Documents documents) {
        this.campaigns = campaigns;
        this.issue = issue;
        this.figures = figures;
        this.editions = editions;
        this.adjusting = adjusting;
        this.provinces = provinces;
        this.composer = composer;
        this.documents = documents;
    }

    /// What came of a wish to print.
    public sealed interface Printing {

        record Printed(Pdf pdf, String fileName) implements Printing {
        }

        record NotPrinted(List<Message> reasons) implements Printing {
        }
    }

    /// Assigns the quotas to the units, or replaces them by those of the revision. From then on nothing is edited until
    /// the campaign is revised.
    ///
    /// @param number of the plan without its code, when it was issued on paper; else null: the document brings it
    public Issuing issue(String code, @Nullable String number, @Nullable LocalDate date) {
        return issue.issue(code, number, date);
    }

    /// The plan through the province's layout: of the issue in force, or a draft with open number and date.
    public Printing print(String code) {
        var campaign = campaigns.get(code);
        return print(code, campaign.inForce().map(Edition::revision).orElse(1));
    }

    /// The plan of one issue; of the next one as a draft.
    ///
    /// @throws NotFound when there is no such issue
    public Printing print(String code, int revision) {
        var campaign = campaigns.get(code);
        var edition = editions.edition(campaign.outline().id(), revision);
        if (edition.isEmpty() && !PlanFigures.coming(campaign, revision)) {
            throw new NotFound("revision");
        }
        var layout = campaign.outline().planLayout();
        if (layout == null) {
            return notPrinted(Message.of("campaigns.refused.no-layout"));
        }
        return figures.of(campaign, revision).map(facts -> print(campaign, revision, layout, facts))
                .orElseGet(() -> notPrinted(Message.of("campaigns.refused.no-issuer")));
    }

    private Printing print(Campaign campaign, int revision, String layout, PlanFacts facts) {
        var edition = editions.edition(campaign.outline().id(), revision).orElse(null);
        return switch (provinces.plan(layout, facts)) {
            case Answer.Failed<Laid> failed -> notPrinted(failed.message());
            case Answer.Given<Laid> given -> print(fileName(edition, facts), compose(edition, facts,
                    adjusting.of(campaign, revision, facts, given.value())));
        };
    }

    private static String fileName(@Nullable Edition edition, PlanFacts facts) {
        return "ke-hoach-" + facts.campaign().code() + (edition == null || edition.revision() == 1 ? "" : "-lan-" + edition.revision()) + ".pdf";
    }

    private Composition compose(@Nullable Edition edition, PlanFacts facts, Laid laid) {
        var document = edition == null ? null : edition.document();
        var heading = Heading.of(facts.issuer(), laid.start().typeCode(), document == null ? null : document.number(),
                document == null ? null : document.date(), facts.campaign().from().getYear());
        return composer.compose(heading, laid.start(), laid.figuresOf(facts), laid, Marks.NONE);
    }

    private Printing print(String fileName, Composition composition) {
        if (composition.faulty()) {
            return new Printing.NotPrinted(composition.flaws().stream().map(Composition.Flaw::message).toList());
        }
        try {
            return new Printing.Printed(documents.print(composition.document()), fileName);
        } catch (Unprintable e) {
            return notPrinted(new Message(e.getCodes()[0], e.getArguments() == null ? List.of() : List.of(e.getArguments())));
        }
    }

    private static Printing notPrinted(Message reason) {
        return new Printing.NotPrinted(List.of(reason));
    }
}
