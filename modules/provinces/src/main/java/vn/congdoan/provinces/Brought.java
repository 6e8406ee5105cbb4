package vn.congdoan.provinces;

import java.util.Map;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionLayout;
import vn.congdoan.spi.layout.PlanLayout;
import vn.congdoan.spi.layout.ProgressLayout;
import vn.congdoan.spi.layout.ReviewLayout;
import vn.congdoan.spi.quota.QuotaFormula;

/// What a plugin brings, as it said when it was loaded; it is not asked for these again.
record Brought(String id, String version, String provider, ClassLoader loader, Text name, DisplayPolicy display,
        Map<String, QuotaFormula> formulas, Map<String, PlanLayout> plans, Map<String, ProgressLayout> reports,
        Map<String, DecisionLayout> decisions, Map<String, ReviewLayout> reviews, Offers offers) {
}
