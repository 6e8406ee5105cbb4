package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.web.Refused;

/// A campaign's details as typed, so that a refused form comes back as it was.
record DetailsForm(String code, String title, String kind, String from, String to, String parent,
        List<ThresholdRow> thresholds, String formula, String planLayout, String progressLayout, String set,
        List<String> units) {

    record ThresholdRow(String from, String workers) {
    }

    /// What most campaigns of the federation will want.
    static DetailsForm fresh(int year, String formula, String planLayout, String progressLayout, List<String> units) {
        return new DetailsForm("", "", CampaignKind.YEAR_PLAN.code(), year + "-01-01", year + "-12-31", "",
                List.of(new ThresholdRow(year + "-01-01", "25")), formula, planLayout, progressLayout, "by-sector", units);
    }

    static DetailsForm of(Outline outline) {
        return new DetailsForm(outline.code(), outline.title(), outline.kind().code(), outline.period().from().toString(),
                outline.period().to().toString(), text(outline.parent()),
                outline.thresholds().stream().map(t -> new ThresholdRow(t.from().toString(), Integer.toString(t.workers()))).toList(),
                text(outline.formula()), text(outline.planLayout()), text(outline.progressLayout()), "", List.of());
    }

    static DetailsForm of(MultiValueMap<String, String> sent) {
        var from = sent.getOrDefault("thresholdFrom", List.of());
        var workers = sent.getOrDefault("thresholdWorkers", List.of());
        var rows = IntStream.range(0, Math.min(from.size(), workers.size()))
                .mapToObj(i -> new ThresholdRow(from.get(i).strip(), workers.get(i).strip()))
                .filter(row -> !row.workers().isEmpty()).toList();
        return new DetailsForm(text(sent.getFirst("code")).strip(), VietnameseText.clean(text(sent.getFirst("title"))),
                text(sent.getFirst("kind")), text(sent.getFirst("from")), text(sent.getFirst("to")), text(sent.getFirst("parent")),
                rows, text(sent.getFirst("formula")), text(sent.getFirst("planLayout")), text(sent.getFirst("progressLayout")),
                text(sent.getFirst("set")), sent.getOrDefault("unit", List.of()));
    }

    /// @throws Refused with everything that cannot be understood
    Details details() {
        var faults = new ArrayList<Message>();
        var first = date(from, faults);
        var last = date(to, faults);
        var known = thresholds.stream().flatMap(row -> threshold(row, faults).stream()).toList();
        if (CampaignKind.of(kind).isEmpty()) {
            faults.add(Message.of("campaigns.refused.kind-and-period"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new Details(title, CampaignKind.of(kind).orElseThrow(), Objects.requireNonNull(first), Objects.requireNonNull(last),
                none(parent), known, none(formula), none(planLayout), none(progressLayout));
    }

    int workers() {
        return thresholds.stream().map(ThresholdRow::workers).flatMap(w -> VietnameseNumbers.whole(w).stream().boxed())
                .mapToInt(Long::intValue).findFirst().orElse(0);
    }

    /// With a blank row to write in.
    public List<ThresholdRow> rows() {
        return Stream.concat(thresholds.stream(), Stream.of(new ThresholdRow(thresholds.isEmpty() ? from : "", ""))).toList();
    }

    private Optional<Threshold> threshold(ThresholdRow row, List<Message> faults) {
        var day = date(row.from().isEmpty() ? from : row.from(), faults);
        var workers = VietnameseNumbers.whole(row.workers());
        if (workers.isEmpty() || workers.getAsLong() > Integer.MAX_VALUE || workers.getAsLong() < 0) {
            faults.add(Message.of("campaigns.refused.number-wanted", row.workers()));
            return Optional.empty();
        }
        return day == null ? Optional.empty() : Optional.of(new Threshold(day, (int) workers.getAsLong()));
    }

    static @Nullable LocalDate date(String typed, List<Message> faults) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            faults.add(Message.of("campaigns.refused.date-wanted", typed));
            return null;
        }
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
