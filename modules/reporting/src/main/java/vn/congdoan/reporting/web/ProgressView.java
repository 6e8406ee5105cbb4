package vn.congdoan.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.reporting.Progress;
import vn.congdoan.reporting.Progress.Row;
import vn.congdoan.reporting.Ranking;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.ProgressFacts.Result;

/// Progress as the page shows it: every figure printed and linked.
///
/// @param chosen the indicator whose details are shown, null only when there is none
/// @param lines  with the chosen indicator's place, by place when `ranked`
record ProgressView(Progress progress, @Nullable Indicator chosen, boolean ranked, List<Line> lines, Line total) {

    /// @param place by the chosen indicator, or null
    record Line(@Nullable Integer place, Row row, Map<String, Cell> cells) {
    }

    /// @param link to the movements, or null
    /// @param bar  done as far as a bar can show it: never below zero
    record Cell(String quota, String done, String percent, String remaining, @Nullable String link, long bar, long goal) {
    }

    static ProgressView of(Progress progress, @Nullable String indicator, boolean ranked) {
        var code = progress.chosen(indicator).orElse("");
        Map<Row, Integer> places = Ranking.of(progress, code).units().stream()
                .collect(Collectors.toMap(Ranking.Ranked::row, Ranking.Ranked::place));
        var lines = progress.rows().stream().map(row -> line(progress, row, places.get(row))).toList();
        if (ranked) {
            lines = lines.stream().sorted((a, b) -> Integer.compare(last(a.place()), last(b.place()))).toList();
        }
        return new ProgressView(progress, progress.campaign().indicator(code).orElse(null), ranked, lines,
                line(progress, progress.total(), null));
    }

    private static int last(@Nullable Integer place) {
        return place == null ? Integer.MAX_VALUE : place;
    }

    private static Line line(Progress progress, Row row, @Nullable Integer place) {
        return new Line(place, row, progress.campaign().indicators().stream()
                .collect(Collectors.toMap(Indicator::code, indicator -> cell(progress, row, indicator))));
    }

    private static Cell cell(Progress progress, Row row, Indicator indicator) {
        var result = row.result(indicator.code());
        return new Cell(result.quota().print(), Figure.print(result.done()), progress.percent(result),
                result.remaining().print(), MovementLinks.of(progress, row, indicator), Math.max(0, result.done()), result.quota().amount());
    }

    /// The federation's target for an indicator as text.
    public String target(String indicator) {
        return progress.target(indicator).quota().print();
    }

    public String targetPercent(String indicator) {
        Result target = progress.target(indicator);
        return progress.percent(target);
    }
}
