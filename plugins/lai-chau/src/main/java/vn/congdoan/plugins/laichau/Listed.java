package vn.congdoan.plugins.laichau;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.QuotaRequest;

/// The enterprises over the threshold, the largest first, by unit.
record Listed(int threshold, Map<String, List<Enterprise>> byUnit) {

    static final Parameter MINIMUM = Parameter.whole("lao-dong-toi-thieu", new Text("Số lao động tối thiểu", "Fewest workers"),
            new Text("Doanh nghiệp có từ số lao động này trở lên được tính; 0 là theo ngưỡng của đợt", "Enterprises with this many workers or more count; 0 takes the campaign's threshold"),
            0, 0, 1000);
    private static final Comparator<Enterprise> LARGEST_FIRST = Comparator.comparingInt(Enterprise::workers).reversed()
            .thenComparing(Enterprise::name).thenComparing(Enterprise::id);

    static Listed of(QuotaRequest request) {
        var set = Math.toIntExact(request.parameters().whole(MINIMUM.code()));
        var threshold = set == 0 ? request.minimumWorkers() : set;
        return new Listed(threshold, request.enterprises().stream().filter(e -> e.workers() >= threshold).sorted(LARGEST_FIRST)
                .collect(Collectors.groupingBy(Enterprise::unitId)));
    }

    List<Enterprise> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    List<String> ids(String unit) {
        return of(unit).stream().map(Enterprise::id).toList();
    }

    long workers(String unit) {
        return of(unit).stream().mapToLong(Enterprise::workers).sum();
    }

    Text whyMembers(String unit) {
        return Reasons.members(of(unit), workers(unit), threshold);
    }

    Text whyUnions(String unit) {
        return Reasons.unions(of(unit), threshold);
    }
}
