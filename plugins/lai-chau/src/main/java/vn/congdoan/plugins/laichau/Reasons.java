package vn.congdoan.plugins.laichau;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;

/// The reasons that people read beside the cells.
final class Reasons {

    private Reasons() {
    }

    static Text members(List<Enterprise> listed, long sum, int threshold) {
        if (listed.isEmpty()) {
            return none(threshold);
        }
        var terms = listed.stream().map(e -> Figure.print(e.workers())).collect(joining(" + "));
        var total = listed.size() == 1 ? terms : terms + " = " + Figure.print(sum);
        return new Text("%s lao động của %d doanh nghiệp: %s".formatted(total, listed.size(), names(listed)),
                "%s workers of %s: %s".formatted(total, enterprises(listed.size()), names(listed)));
    }

    static Text unions(List<Enterprise> listed, int threshold) {
        return listed.isEmpty() ? none(threshold) : new Text(
                "%d doanh nghiệp từ %d lao động: %s".formatted(listed.size(), threshold, names(listed)),
                "%s with %d or more workers: %s".formatted(enterprises(listed.size()), threshold, names(listed)));
    }

    private static Text none(int threshold) {
        return new Text("Không có doanh nghiệp từ %d lao động nào chưa có công đoàn".formatted(threshold),
                "No enterprise with %d or more workers is without a union".formatted(threshold));
    }

    private static String names(List<Enterprise> listed) {
        return listed.stream().map(Enterprise::name).collect(joining(", "));
    }

    private static String enterprises(int count) {
        return count == 1 ? "1 enterprise" : count + " enterprises";
    }
}
