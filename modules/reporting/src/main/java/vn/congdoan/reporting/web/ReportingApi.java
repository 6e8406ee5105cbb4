package vn.congdoan.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;
import vn.congdoan.reporting.FederationTotals;
import vn.congdoan.reporting.FederationTotals.IndicatorTotals;
import vn.congdoan.reporting.Progress;
import vn.congdoan.reporting.Progress.Row;
import vn.congdoan.reporting.ProgressReports;
import vn.congdoan.reporting.Reporting;
import vn.congdoan.reporting.Totals;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;

/// Figures for other systems. A quota or target that was not set is null, which is not zero.
@RestController
@RequestMapping("/api/v1")
class ReportingApi {

    record Campaigned(String code, String title, String kind, LocalDate from, LocalDate to, boolean issued,
            LocalDate until, List<Measured> indicators, List<Unit> units, Unit total) {
    }

    record Measured(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors, @Nullable Long target) {
    }

    /// @param unit null for all units that have no part in the campaign, and in the total
    record Unit(@Nullable UUID unit, @Nullable String name, List<Cell> results) {
    }

    /// @param percent   as the province prints it; empty without a quota
    /// @param movements address of the movements behind the figure
    record Cell(String indicator, @Nullable Long quota, long done, String percent, @Nullable Long remaining, @Nullable String movements) {
    }

    record Federation(String code, String name, List<Sum> campaigns) {
    }

    record Sum(String code, String title, String kind, LocalDate from, LocalDate to, boolean issued, List<Reached> indicators) {
    }

    record Reached(String code, String name, @Nullable Long target, @Nullable Long quota, long done, String percent) {
    }

    private final Reporting reporting;
    private final Totals totals;
    private final ProgressReports reports;

    ReportingApi(Reporting reporting, Totals totals, ProgressReports reports) {
        this.reporting = reporting;
        this.reports = reports;
        this.totals = totals;
    }

    @GetMapping("/campaigns/{code}/progress")
    Campaigned progress(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        var progress = reporting.progress(code, ReportingWeb.scope(user));
        var campaign = progress.campaign();
        return new Campaigned(campaign.code(), campaign.title(), campaign.kind(), campaign.period().from(), campaign.period().to(),
                progress.issued(), progress.until(), campaign.indicators().stream().map(ReportingApi::measured).toList(),
                progress.rows().stream().map(row -> unit(progress, row)).toList(), unit(progress, progress.total()));
    }

    @GetMapping("/campaigns/{code}/documents/progress.pdf")
    ResponseEntity<byte[]> report(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return PdfAnswer.of(reports.print(code, ReportingWeb.scope(user)), code);
    }

    @GetMapping("/totals")
    List<Federation> totals() {
        return totals.all().stream().map(ReportingApi::federation).toList();
    }

    private static Measured measured(Indicator indicator) {
        return new Measured(indicator.code(), indicator.name(), indicator.parent(), indicator.counted(),
                new TreeSet<>(indicator.sectors()), indicator.target());
    }

    private static Unit unit(Progress progress, Row row) {
        return new Unit(row.unit() == null ? null : row.unit().value(), row.name().isEmpty() ? null : row.name(),
                progress.campaign().indicators().stream().map(indicator -> cell(progress, row, indicator)).toList());
    }

    private static Cell cell(Progress progress, Row row, Indicator indicator) {
        var result = row.result(indicator.code());
        var link = MovementLinks.of(progress, row, indicator);
        return new Cell(indicator.code(), amount(result.quota()), result.done(), progress.percent(result),
                amount(result.remaining()), link == null ? null : "/api/v1" + link);
    }

    private static Federation federation(FederationTotals federation) {
        return new Federation(federation.code(), federation.name(), federation.campaigns().stream().map(campaign -> new Sum(
                campaign.code(), campaign.title(), campaign.kind(), campaign.period().from(), campaign.period().to(),
                campaign.issued(), campaign.indicators().stream().map(totals -> reached(totals, campaign.rule())).toList())).toList());
    }

    private static Reached reached(IndicatorTotals totals, PercentRule rule) {
        return new Reached(totals.indicator().code(), totals.indicator().name(), amount(totals.target().quota()),
                amount(totals.result().quota()), totals.result().done(), totals.percent(rule));
    }

    private static @Nullable Long amount(Figure figure) {
        return figure instanceof Figure.Amount(var amount) ? amount : null;
    }
}
