package vn.congdoan.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Matters;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;

/// The progress of a campaign as what reports are written about; its id is the campaign's code.
@Component
class ProgressMatters implements Matters {

    private final Reporting reporting;
    private final ProgressReports reports;
    private final Provinces provinces;
    private final Clock clock;

    ProgressMatters(Reporting reporting, ProgressReports reports, Provinces provinces, Clock clock) {
        this.reporting = reporting;
        this.reports = reports;
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "progress";
    }

    @Override
    public List<Offered> offered(String campaign) {
        reporting.progress(campaign, Optional.empty());
        return provinces.progressLayouts().stream().map(o -> new Offered(o.reference(), o.name().vi())).toList();
    }

    @Override
    public Material material(String campaign, String layout) {
        var progress = reporting.progress(campaign, Optional.empty());
        var facts = reports.facts(progress);
        return switch (provinces.progress(layout, facts)) {
            case Answer.Given<Laid> given -> given(progress, facts, given.value());
            case Answer.Failed<Laid> failed -> new Material.Missing(failed.message());
        };
    }

    private Material given(Progress progress, ProgressFacts facts, Laid laid) {
        var heading = Heading.of(facts.issuer(), laid.start().typeCode(), null, null, BusinessZone.today(clock).getYear());
        return new Material.Given(progress.campaign().title(), "/campaigns/" + progress.campaign().code() + "/progress",
                heading, laid.figuresOf(facts), laid);
    }
}
