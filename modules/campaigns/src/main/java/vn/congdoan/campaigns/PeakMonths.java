package vn.congdoan.campaigns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Period;
import vn.congdoan.platform.Transactions;

/// The door to the peak months that a campaign has every year: opened for one year at once, inside it.
@Component
public class PeakMonths {

    private final Campaigns campaigns;
    private final Transactions transactions;

    PeakMonths(Campaigns campaigns, Transactions transactions) {
        this.campaigns = campaigns;
        this.transactions = transactions;
    }

    /// What came of a wish to open the peak months of a year.
    public sealed interface Opened {

        /// @param codes of those that were opened now; none when all were there before
        record Now(List<String> codes) implements Opened {
        }

        record Refused(List<Message> reasons) implements Opened {
        }
    }

    /// Indicators, units, formula and layouts are taken over, targets are not: they are yet to be set. Where a year plan of
    /// that year lies inside the campaign, the months lie inside the year plan.
    public Opened open(String code, int year) {
        return transactions.call(() -> {
            var outline = campaigns.get(code).outline();
            var months = outline.settings().peakMonths().stream().sorted().map(month -> YearMonth.of(year, month))
                    .filter(month -> outline.period().contains(period(month))).toList();
            return months.isEmpty() ? new Opened.Refused(List.of(Message.of("campaigns.refused.no-peak-months", Integer.toString(year))))
                    : open(outline, months);
        });
    }

    private Opened open(Outline outline, List<YearMonth> months) {
        var opened = new ArrayList<String>();
        var reasons = new ArrayList<Message>();
        var known = campaigns.all().stream().map(Campaign::outline).toList();
        for (var month : months) {
            var inside = plan(outline, known, month).orElse(outline);
            if (known.stream().anyMatch(o -> o.code().equals(code(outline, month)) || isMonth(o, inside, month))) {
                continue;
            }
            switch (campaigns.open(wish(outline, inside, month))) {
                case Opening.Opened done -> opened.add(done.code());
                case Opening.Refused refused -> reasons.addAll(refused.reasons());
            }
        }
        return reasons.isEmpty() ? new Opened.Now(opened) : new Opened.Refused(reasons);
    }

    /// @return for example `nq06-2025-thang-5`, or `2024-thang-7` inside the campaign `2024`
    static String code(Outline outline, YearMonth month) {
        var year = Integer.toString(month.getYear());
        var stem = outline.code().equals(year) || outline.code().endsWith("-" + year) ? outline.code() : outline.code() + "-" + year;
        return (stem.length() > 48 ? stem.substring(0, 48) : stem) + "-thang-" + month.getMonthValue();
    }

    private static boolean isMonth(Outline known, Outline inside, YearMonth month) {
        return known.kind() == CampaignKind.PEAK_MONTH && inside.code().equals(known.parent()) && known.period().equals(period(month));
    }

    private static Optional<Outline> plan(Outline outline, List<Outline> known, YearMonth month) {
        return known.stream().filter(o -> o.kind() == CampaignKind.YEAR_PLAN && outline.code().equals(o.parent()))
                .filter(o -> o.period().contains(period(month))).findFirst();
    }

    private static NewCampaign wish(Outline outline, Outline inside, YearMonth month) {
        var period = period(month);
        var settings = outline.settings();
        // the title is a heading of official plans, hence Vietnamese data
        var title = "Tháng cao điểm tháng %d/%d: %s".formatted(month.getMonthValue(), month.getYear(), outline.title());
        var details = new Details(title.length() > 400 ? title.substring(0, 400) : title, CampaignKind.PEAK_MONTH, period.from(), period.to(),
                inside.code(), outline.thresholds(), outline.formula(), outline.planLayout(), outline.progressLayout(),
                new Settings(settings.pluginVersion(), settings.parameters(), settings.source(), settings.tolerancePercent(), List.of(), Set.of()));
        return new NewCampaign(code(outline, month), details, columns(outline), outline.participants().stream().map(Participant::unit).toList());
    }

    /// Without rates and stocks, which belong to years.
    private static List<Indicator> columns(Outline outline) {
        return outline.indicators().stream().filter(i -> i.counted() != Counted.RATE && i.counted() != Counted.MEMBERS).map(i -> {
            var n = i.nature();
            return new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(), null,
                    new Nature(n.breakdown(), n.in(), n.direction(), n.accumulation(), n.rule(), null, null, ""));
        }).toList();
    }

    private static Period period(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }
}
