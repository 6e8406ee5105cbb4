package vn.congdoan.campaigns.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.congdoan.campaigns.Milestone;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Settings;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Refused;

/// How the numbers of a campaign come about, as typed.
///
/// @param pluginVersion empty for the version that the federation uses
/// @param parameters    what was typed, by code; empty where the federation's value holds
record SettingsForm(List<MilestoneRow> milestones, Set<String> peakMonths, String source, String tolerance, String pluginVersion,
        Map<String, String> parameters) {

    private static final String PARAMETER = "parameter-";

    record MilestoneRow(String until, String indicator, String target) {

        static final MilestoneRow BLANK = new MilestoneRow("", "", "");
    }

    static SettingsForm of(Outline outline) {
        var s = outline.settings();
        return new SettingsForm(s.milestones().stream().map(m -> new MilestoneRow(m.until().toString(), m.indicator(),
                IndicatorsForm.number(m.target()))).toList(), s.peakMonths().stream().map(String::valueOf).collect(Collectors.toSet()),
                Objects.requireNonNullElse(s.source(), ""), Integer.toString(s.tolerancePercent()),
                Objects.requireNonNullElse(s.pluginVersion(), ""), s.parameters());
    }

    static SettingsForm of(MultiValueMap<String, String> sent) {
        var until = sent.getOrDefault("until", List.of());
        var indicator = sent.getOrDefault("indicator", List.of());
        var target = sent.getOrDefault("target", List.of());
        var rows = IntStream.range(0, Math.min(until.size(), Math.min(indicator.size(), target.size())))
                .mapToObj(i -> new MilestoneRow(until.get(i).strip(), indicator.get(i).strip(), target.get(i).strip()))
                .filter(row -> !row.target().isEmpty()).toList();
        Map<String, String> parameters = new HashMap<>();
        sent.keySet().stream().filter(name -> name.startsWith(PARAMETER) && !IndicatorsForm.text(sent, name).isEmpty())
                .forEach(name -> parameters.put(name.substring(PARAMETER.length()), IndicatorsForm.text(sent, name)));
        return new SettingsForm(rows, new TreeSet<>(sent.getOrDefault("peakMonth", List.of())), IndicatorsForm.text(sent, "source"),
                IndicatorsForm.text(sent, "tolerance"), IndicatorsForm.text(sent, "pluginVersion"), parameters);
    }

    /// With two blank rows to write in.
    public List<MilestoneRow> rows() {
        return Stream.concat(milestones.stream(), Stream.of(MilestoneRow.BLANK, MilestoneRow.BLANK)).toList();
    }

    /// @throws Refused with everything that cannot be understood
    Settings settings() {
        var faults = new ArrayList<Message>();
        var known = milestones.stream().flatMap(row -> milestone(row, faults)).toList();
        var percent = IndicatorsForm.whole(tolerance, faults);
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Settings(none(pluginVersion), parameters, none(source), percent == null ? Settings.USUAL.tolerancePercent() : (int) Math.min(percent, 9999),
                known, peakMonths.stream().filter(m -> m.matches("[0-9]{1,2}")).map(Integer::valueOf).collect(Collectors.toSet()));
    }

    private static Stream<Milestone> milestone(MilestoneRow row, List<Message> faults) {
        var day = DetailsForm.date(row.until(), faults);
        var target = IndicatorsForm.whole(row.target(), faults);
        return day == null || target == null ? Stream.empty() : Stream.of(new Milestone(day, row.indicator(), target));
    }

    private static @org.jspecify.annotations.Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
