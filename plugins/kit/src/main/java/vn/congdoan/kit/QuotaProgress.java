package vn.congdoan.kit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;

/// The progress report as federations usually write it: for each total a heading, a sentence and a table of all units.
/// A province says only what is its own; in its sentences `%s` stands for the indicator's code.
///
/// @param subject    trích yếu
/// @param opening    first paragraph
/// @param reached    sentence about a total that has a quota, `Đạt {{ket-qua.%s}} trên {{tong-giao.%1$s}}.`
/// @param counted    sentence about one that has none
/// @param closing    last paragraph, with `./.`
/// @param rate       heading of the rate
/// @param sum        name of the last row
/// @param recipients lines of Nơi nhận
public record QuotaProgress(String subject, String opening, String reached, String counted, String closing, String rate,
        String sum, List<String> recipients) {

    public Laid lay(ProgressFacts facts) {
        var totals = facts.campaign().totals();
        var parts = IntStream.range(0, totals.size()).mapToObj(i -> part(facts, i + 1, totals.get(i).code())).collect(joining("\n\n"));
        var start = new Draft("BÁO CÁO", "BC", subject, "", List.of(), String.join("\n\n", opening, parts, closing),
                facts.issuer().signature(), recipients);
        return new Laid(start, List.of(), new ProgressTable(facts, rate, sum).passages(), List.of());
    }

    /// A total with a quota of zero has no rate to speak of.
    private String part(ProgressFacts facts, int number, String indicator) {
        var sentence = facts.percent(facts.total(indicator)).isEmpty() ? counted : reached;
        return "## %d. {{ten.%s}}\n\n%s\n\n{{%s}}".formatted(number, indicator, sentence.formatted(indicator),
                ProgressTable.passage(indicator));
    }
}
