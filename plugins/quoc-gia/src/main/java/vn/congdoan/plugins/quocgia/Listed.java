package vn.congdoan.plugins.quocgia;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// What each unit's enterprises over the threshold amount to, and how that is said.
record Listed(Map<String, List<Enterprise>> byUnit) {

    private static final Comparator<Enterprise> ORDER = Comparator.comparing(Enterprise::name).thenComparing(Enterprise::id);

    static Listed of(QuotaRequest request) {
        return new Listed(request.enterprises().stream().filter(e -> e.workers() >= request.minimumWorkers()).sorted(ORDER)
                .collect(groupingBy(Enterprise::unitId)));
    }

    Proposal.Cell cell(Indicator indicator, Unit unit) {
        var own = byUnit.getOrDefault(unit.id(), List.of());
        boolean unions = indicator.counted() == Counted.UNIONS;
        return new Proposal.Cell(unit.id(), indicator.code(), unions ? own.size() : workers(own), unions ? number(own) : sum(own),
                own.stream().map(Enterprise::id).toList());
    }

    private static long workers(List<Enterprise> listed) {
        return listed.stream().mapToLong(Enterprise::workers).sum();
    }

    private static Text sum(List<Enterprise> listed) {
        return listed.isEmpty() ? none() : new Text(
                "Tổng %s lao động: %s".formatted(Figure.print(workers(listed)), withWorkers(listed)),
                "%s workers in all: %s".formatted(Figure.print(workers(listed)), withWorkers(listed)));
    }

    private static Text number(List<Enterprise> listed) {
        return listed.isEmpty() ? none() : new Text(
                "%s doanh nghiệp: %s".formatted(Figure.print(listed.size()), withWorkers(listed)),
                "Enterprises: %s. %s".formatted(Figure.print(listed.size()), withWorkers(listed)));
    }

    private static Text none() {
        return new Text("Không có doanh nghiệp đủ ngưỡng chưa có công đoàn", "No enterprise over the threshold is without a union");
    }

    private static String withWorkers(List<Enterprise> listed) {
        return listed.stream().map(e -> "%s (%s)".formatted(e.name(), Figure.print(e.workers()))).collect(joining("; "));
    }
}
