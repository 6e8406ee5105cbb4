package vn.congdoan.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Pdf;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.web.Texts;

/// Prints progress through the layout of the federation's province.
@Component
public class ProgressReports {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Reporting reporting;
    private final KnownCampaigns campaigns;
    private final KnownFederations federations;
    private final Provinces provinces;
    private final Composer composer;
    private final Documents documents;
    private final Texts texts;

    ProgressReports(Reporting reporting, KnownCampaigns campaigns, KnownFederations federations, Provinces provinces,
            Composer composer, Documents documents, Texts texts) {
        this.reporting = reporting;
        this.campaigns = campaigns;
        this.federations = federations;
        this.provinces = provinces;
        this.composer = composer;
        this.documents = documents;
        this.texts = texts;
    }

    /// The report, or why there is none.
    public sealed interface Printing {

        record Printed(Pdf pdf) implements Printing {
        }

        record NotPrinted(Message why) implements Printing {
        }
    }

    /// @throws NotFound when the bound federation has no such campaign
    public Printing print(String code, Optional<UnitId> scope) {
        var facts = facts(reporting.progress(code, scope));
        var layouts = provinces.progressLayouts();
        if (layouts.isEmpty()) {
            return new Printing.NotPrinted(Message.of("reporting.refused.no-layout"));
        }
        return switch (provinces.progress(layouts.getFirst().reference(), facts)) {
            case Answer.Given<Laid> given -> print(facts, given.value());
            case Answer.Failed<Laid> failed -> new Printing.NotPrinted(failed.message());
        };
    }

    private Printing print(ProgressFacts facts, Laid laid) {
        var heading = Heading.of(facts.issuer(), laid.start().typeCode(), null, null, facts.until().getYear());
        var composition = composer.compose(heading, laid.start(), laid.figuresOf(facts), laid, Marks.NONE);
        return composition.faulty() ? new Printing.NotPrinted(composition.flaws().getFirst().message())
                : new Printing.Printed(documents.print(composition.document()));
    }

    ProgressFacts facts(Progress progress) {
        var issuer = federations.current().orElseThrow(() -> new NotFound("federation")).issuer();
        var rows = progress.rows().stream().map(row -> new ProgressRow(
                row.ofOthers() ? texts.of(Message.of("reporting.others"), VIETNAMESE) : row.name(), row.results())).toList();
        return new ProgressFacts(issuer, facts(progress.campaign()), progress.until(), rows, progress.rule());
    }

    private CampaignFacts facts(Campaign campaign) {
        var parent = campaign.parent() == null ? null : campaigns.find(campaign.parent()).map(this::facts).orElse(null);
        return new CampaignFacts(campaign.code(), campaign.title(), campaign.kind(), campaign.period().from(),
                campaign.period().to(), campaign.minimumWorkers(),
                campaign.indicators().stream().map(ProgressReports::indicator).toList(),
                targets(campaign), parent);
    }

    private static List<Target> targets(Campaign campaign) {
        return campaign.indicators().stream().flatMap(indicator -> Stream.ofNullable(indicator.target())
                .map(target -> new Target(indicator.code(), target))).toList();
    }

    private static Indicator indicator(CampaignDescribed.Indicator indicator) {
        return new Indicator(indicator.code(), indicator.name(), indicator.parent(), Counted.valueOf(indicator.counted().name()),
                sectors(indicator.sectors()));
    }

    private static Set<Sector> sectors(Set<vn.congdoan.kernel.Sector> sectors) {
        return sectors.stream().map(sector -> Sector.valueOf(sector.name())).collect(Collectors.toSet());
    }
}
