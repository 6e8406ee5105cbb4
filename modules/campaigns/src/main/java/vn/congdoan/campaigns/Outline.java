package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Period;

/// What a campaign is about, in any state.
///
/// @param parent         code of the campaign it lies inside, or null
/// @param indicators     in the order of the schedule's columns, each total before its parts
/// @param participants   in official order
/// @param formula        reference to a province's formula, or null when people set all numbers
/// @param planLayout     reference to a province's layout of the plan, or null
/// @param progressLayout reference to a province's layout of progress reports, or null
/// @param settings       how the numbers come about
/// @param version        for the next change of the setup
public record Outline(CampaignId id, String code, String title, CampaignKind kind, Period period,
        @Nullable String parent, List<Threshold> thresholds, List<Indicator> indicators,
        List<Participant> participants, @Nullable String formula, @Nullable String planLayout,
        @Nullable String progressLayout, Settings settings, long version) {

    public Outline {
        thresholds = thresholds.stream().sorted(Comparator.comparing(Threshold::from)).toList();
        indicators = List.copyOf(indicators);
        participants = List.copyOf(participants);
    }

    /// The threshold in force on the campaign's first day.
    public int minimumWorkers() {
        return inForce(thresholds, period.from()).map(Threshold::workers).orElse(0);
    }

    /// The threshold in force on a day, 0 before the first.
    public int minimumWorkers(LocalDate day) {
        return inForce(thresholds, day).map(Threshold::workers).orElse(0);
    }

    static Optional<Threshold> inForce(List<Threshold> thresholds, LocalDate day) {
        return thresholds.stream().filter(t -> !t.from().isAfter(day)).max(Comparator.comparing(Threshold::from));
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public List<Indicator> partsOf(Indicator total) {
        return indicators.stream().filter(i -> total.code().equals(i.parent())).toList();
    }

    /// Everything below an indicator, parts of parts included.
    public List<Indicator> below(Indicator total) {
        return partsOf(total).stream().flatMap(p -> Stream.concat(Stream.of(p), below(p).stream())).toList();
    }

    public List<Indicator> totals() {
        return indicators.stream().filter(i -> i.parent() == null).toList();
    }

    /// The divisions of a total, each with its parts, in the order of the columns: the same persons by sector and by sex.
    public Map<String, List<Indicator>> divisions(Indicator total) {
        var divisions = new LinkedHashMap<String, List<Indicator>>();
        partsOf(total).forEach(part -> divisions.computeIfAbsent(part.nature().breakdown(), name -> new ArrayList<>()).add(part));
        return divisions;
    }

    /// The leaves that a total is the sum of: those of its first division of several parts, else of its first. The other
    /// divisions divide the same amount once more.
    public List<Indicator> addends(Indicator total) {
        return summing(total).stream().flatMap(part -> leaf(part) ? Stream.of(part) : addends(part).stream()).toList();
    }

    /// The division whose parts make up the total; empty for an indicator without parts and for a rate.
    List<Indicator> summing(Indicator total) {
        var divisions = divisions(total).values();
        return total.counted() == Counted.RATE ? List.of() : divisions.stream().filter(parts -> parts.size() > 1).findFirst()
                .or(() -> divisions.stream().findFirst()).orElse(List.of());
    }

    /// Whether people and formulas set its cells: it has no parts, and is no rate, which nobody shares out.
    public boolean leaf(Indicator indicator) {
        return indicator.counted() != Counted.RATE && partsOf(indicator).isEmpty();
    }

    public List<Indicator> leaves() {
        return indicators.stream().filter(this::leaf).toList();
    }
}
