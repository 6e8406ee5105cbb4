package vn.congdoan.plugins.quocgia;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;

/// What a unit's listed enterprises amount to, and how that is said.
final class Listed {

    static final Comparator<Enterprise> ORDER = Comparator.comparing(Enterprise::name).thenComparing(Enterprise::id);

    private Listed() {
    }

    static long workers(List<Enterprise> listed) {
        return listed.stream().mapToLong(Enterprise::workers).sum();
    }

    static Text sum(List<Enterprise> listed) {
        return listed.isEmpty() ? none() : new Text(
                "Tổng %s lao động: %s".formatted(Figure.print(workers(listed)), withWorkers(listed)),
                "%s workers in all: %s".formatted(Figure.print(workers(listed)), withWorkers(listed)));
    }

    static Text number(List<Enterprise> listed) {
        return listed.isEmpty() ? none() : new Text("%d doanh nghiệp: %s".formatted(listed.size(), withWorkers(listed)),
                "Enterprises: %d. %s".formatted(listed.size(), withWorkers(listed)));
    }

    private static Text none() {
        return new Text("Không có doanh nghiệp đủ ngưỡng chưa có công đoàn", "No enterprise over the threshold is without a union");
    }

    private static String withWorkers(List<Enterprise> listed) {
        return listed.stream().map(e -> "%s (%s)".formatted(e.name(), Figure.print(e.workers()))).collect(joining("; "));
    }
}
