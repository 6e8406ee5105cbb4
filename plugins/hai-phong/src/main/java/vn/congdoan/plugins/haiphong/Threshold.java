package vn.congdoan.plugins.haiphong;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameter.Option;
import vn.congdoan.spi.quota.QuotaRequest;

/// From how many workers on an enterprise counts. The resolution lowers it from 25 to 20 when 2029 begins.
final class Threshold {

    static final Parameter WHEN = Parameter.choice("nguong-theo", new Text("Ngưỡng lao động của ngày", "Threshold of the day"),
            new Text("Ngưỡng đang áp dụng khi đợt bắt đầu, hay ngưỡng của mốc áp dụng khi đợt kết thúc",
                    "The threshold in force when the campaign begins, or that of the milestone in force when it ends"),
            List.of(new Option("bat-dau", new Text("Bắt đầu đợt", "Beginning")), new Option("ket-thuc", new Text("Kết thúc đợt", "End"))));
    static final Parameter STEP = Parameter.whole("buoc", new Text("Làm tròn đến", "Rounded to"),
            new Text("Chỉ tiêu đoàn viên của mỗi đơn vị là bội của số này", "Every unit's quota of members is a multiple of this"), 10, 1, 1000);

    private Threshold() {
    }

    static int of(QuotaRequest request) {
        var day = request.parameters().text(WHEN.code()).equals("ket-thuc") ? request.to() : request.from();
        return request.thresholds().stream().filter(threshold -> !threshold.from().isAfter(day)).map(QuotaRequest.Threshold::workers)
                .reduce((earlier, later) -> later).orElse(request.minimumWorkers());
    }
}
