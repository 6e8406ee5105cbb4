package vn.congdoan.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.Message;
import vn.congdoan.reporting.Curve;
import vn.congdoan.reporting.ProgressReports;
import vn.congdoan.reporting.Reporting;
import vn.congdoan.spi.Figure;
import vn.congdoan.web.Texts;

/// How far one campaign has come: table, ranking, chart, report.
@Controller
class ProgressController {

    private final Reporting reporting;
    private final ProgressReports reports;
    private final Texts texts;

    ProgressController(Reporting reporting, ProgressReports reports, Texts texts) {
        this.reporting = reporting;
        this.reports = reports;
        this.texts = texts;
    }

    /// What the chart draws; names of its parts come in the reader's language.
    record Chart(String title, Labels labels, List<Bar> units, List<Curve.Point> days) {
    }

    record Labels(String quota, String done, String growth, String goal) {
    }

    record Bar(String name, @Nullable Long quota, long done) {
    }

    @GetMapping("/campaigns/{code}/progress")
    String progress(@PathVariable String code, @RequestParam @Nullable String indicator,
            @RequestParam(defaultValue = "false") boolean ranked, @AuthenticationPrincipal CurrentUser user, Model model) {
        var progress = reporting.progress(code, ReportingWeb.scope(user));
        model.addAttribute("view", ProgressView.of(progress, indicator, ranked));
        model.addAttribute("progress", progress);
        model.addAttribute("campaign", progress.campaign());
        model.addAttribute("standing", reporting.standing(progress.campaign().code()));
        model.addAttribute("staff", user.isOfFederation(Role.STAFF));
        return "reporting/progress";
    }

    @GetMapping("/campaigns/{code}/progress/chart")
    @ResponseBody
    Chart chart(@PathVariable String code, @RequestParam String indicator, @AuthenticationPrincipal CurrentUser user) {
        var progress = reporting.progress(code, ReportingWeb.scope(user));
        var days = reporting.curve(code, indicator, ReportingWeb.scope(user)).points();
        var units = progress.rows().stream().map(row -> {
            var result = row.result(indicator);
            return new Bar(row.ofOthers() ? text("reporting.others") : row.name(),
                    result.quota() instanceof Figure.Amount(var amount) ? amount : null, result.done());
        }).toList();
        var title = progress.campaign().indicator(indicator).map(found -> found.name()).orElse("");
        return new Chart(title, new Labels(text("reporting.column.quota"), text("reporting.column.done"),
                text("reporting.chart.growth"), text("reporting.chart.goal")), units, days);
    }

    @GetMapping("/campaigns/{code}/documents/progress.pdf")
    ResponseEntity<byte[]> report(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return PdfAnswer.of(reports.print(code, ReportingWeb.scope(user)), code);
    }

    private String text(String key) {
        return texts.of(Message.of(key));
    }
}
