package vn.congdoan.provinces;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.QuotaFormula;

/// What a version of a plugin brings, as it said when it was loaded; it is not asked for these again.
record Brought(String id, String version, String provider, ClassLoader loader, Text name, DisplayPolicy display,
        Map<String, Formula> formulas, Map<String, DocumentLayout<PlanFacts>> plans, Map<String, DocumentLayout<ProgressFacts>> reports,
        Map<String, DocumentLayout<DecisionFacts>> decisions, Map<String, DocumentLayout<ReviewFacts>> reviews, Map<String, ReportCalendar> calendars,
        List<Measure> measures, List<Indicator> indicators, Offers offers) {

    /// A formula with the parameters it declared.
    record Formula(QuotaFormula formula, List<Parameter> parameters) {
    }

    Optional<Formula> formula(String code) {
        return Optional.ofNullable(formulas.get(code));
    }
}
