package vn.congdoan.plugins.haiphong;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// What there is to organise in each unit, and how that is said.
record Pool(int threshold, Map<String, List<Enterprise>> listed) {

    static Pool of(QuotaRequest request) {
        var threshold = Threshold.of(request);
        return new Pool(threshold, request.enterprises().stream().filter(e -> e.workers() >= threshold)
                .sorted(Comparator.comparing(Enterprise::id)).collect(Collectors.groupingBy(Enterprise::unitId)));
    }

    Proposal.Cell unions(Indicator indicator, Unit unit) {
        var own = own(unit);
        return new Proposal.Cell(unit.id(), indicator.code(), own.size(), new Text(
                "Số doanh nghiệp từ %d lao động trở lên chưa có công đoàn: %s".formatted(threshold, Figure.print(own.size())),
                "Enterprises with %d or more workers and without a union: %s".formatted(threshold, Figure.print(own.size()))),
                own.stream().map(Enterprise::id).toList());
    }

    Proposal.Weight weight(Unit unit) {
        var workers = own(unit).stream().mapToLong(Enterprise::workers).sum();
        var gap = Math.max(0, unit.measure(Measure.WORKER_GAP).amount());
        return new Proposal.Weight(unit.id(), workers + gap, new Text(
                said("%s = %s lao động ở doanh nghiệp chưa có công đoàn + %s lao động chưa là đoàn viên ở nơi đã có", workers, gap),
                said("%s = %s workers of enterprises without a union + %s workers not yet members where there is one", workers, gap)));
    }

    private static String said(String sentence, long workers, long gap) {
        return sentence.formatted(Figure.print(workers + gap), Figure.print(workers), Figure.print(gap));
    }

    private List<Enterprise> own(Unit unit) {
        return listed.getOrDefault(unit.id(), List.of());
    }
}
