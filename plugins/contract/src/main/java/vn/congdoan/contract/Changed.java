package vn.congdoan.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.CampaignFacts.Milestone;
import vn.congdoan.spi.layout.Citation;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.Facts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Outcome;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// Facts of the same shape with other names, days and figures: what is there stays there, what is zero stays zero.
final class Changed {

    private Changed() {
    }

    static Facts of(Facts facts) {
        return switch (facts) {
            case PlanFacts f -> new PlanFacts(of(f.issuer()), of(f.campaign()), f.quotas().stream().map(Changed::of).toList(),
                    of(f.enterprises()));
            case ProgressFacts f -> new ProgressFacts(of(f.issuer()), of(f.campaign()), f.until().minusDays(1),
                    f.rows().stream().map(Changed::of).toList(), f.percent());
            case DecisionFacts f -> new DecisionFacts(of(f.issuer()), of(f.campaign()), of(f.plan()), of(f.row()), of(f.enterprises()));
            case ReviewFacts f -> new ReviewFacts(of(f.issuer()), of(f.campaign()), f.kind(), f.from(), f.until(),
                    f.rows().stream().map(Changed::of).toList(), f.timetable(), f.percent());
        };
    }

    private static Issuer of(Issuer i) {
        return new Issuer(i.governingBody(), i.body(), i.name() + " mới", i.shortName() + " mới", i.place(), i.code());
    }

    private static CampaignFacts of(CampaignFacts c) {
        var parent = c.parent() == null ? null : of(c.parent());
        return new CampaignFacts(c.code(), c.title() + " (bổ sung)", c.kind(), c.from().plusDays(1), c.to().minusDays(1),
                c.minimumWorkers() + 7, c.indicators(), c.targets().stream().map(t -> new Target(t.indicator(), t.amount() + 1003)).toList(),
                parent, c.milestones().stream().map(Changed::of).toList());
    }

    private static Milestone of(Milestone m) {
        return new Milestone(m.until().minusDays(1), m.indicator(), m.target() == null ? null : m.target() + 1003,
                m.minimumWorkers() == null ? null : m.minimumWorkers() + 7);
    }

    private static @Nullable Citation of(@Nullable Citation c) {
        return c == null ? null : new Citation(c.type(), "9" + c.sign(), c.date(), c.issuer(), c.subject());
    }

    private static QuotaRow of(QuotaRow row) {
        var unit = new Unit(row.unit().id(), row.unit().name() + " mới", row.unit().kind(), row.unit().measures());
        return new QuotaRow(unit, all(row.amounts()), row.note());
    }

    private static ProgressRow of(ProgressRow row) {
        return new ProgressRow(row.unit() + " mới", row.results().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> new Result(more(e.getValue().quota()), e.getValue().done() == 0 ? 0 : e.getValue().done() + 5))));
    }

    private static ReviewRow of(ReviewRow row) {
        return new ReviewRow(row.unit() + " mới", row.region(), row.outcomes().entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, e -> of(e.getValue()))), row.rating());
    }

    private static Outcome of(Outcome o) {
        return new Outcome(more(o.before()), more(o.after()), more(o.target()), all(o.byYear()), more(o.lastPeriod()));
    }

    private static List<Enterprise> of(List<Enterprise> enterprises) {
        return enterprises.stream().map(e -> new Enterprise(e.id(), e.unitId(), e.name(), e.workers() + 11, e.countedOn())).toList();
    }

    private static <K> Map<K, Figure> all(Map<K, Figure> amounts) {
        return amounts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> more(e.getValue())));
    }

    private static Figure more(Figure figure) {
        return figure.amount() > 0 ? Figure.of(figure.amount() + 13) : figure;
    }
}
