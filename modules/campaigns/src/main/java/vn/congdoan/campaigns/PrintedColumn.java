package vn.congdoan.campaigns;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.platform.sheet.Column;
import vn.congdoan.platform.sheet.Columns;
import vn.congdoan.spi.quota.Measure;

/// The columns of a printed allocation schedule, under the headers that provinces give them.
public enum PrintedColumn {
    NUMBER(null, "no", "stt", "s t t", "tt"),
    UNIT(null, "đơn vị", "unit", "đơn vị lđlđ", "tên đơn vị"),
    TERM_MEMBERS(Measure.TERM_QUOTA_MEMBERS, "term_quota_members", "phát triển đoàn viên", "chỉ tiêu nhiệm kỳ đoàn viên"),
    TERM_UNIONS(Measure.TERM_QUOTA_UNIONS, "term_quota_unions", "thành lập CĐCS", "chỉ tiêu nhiệm kỳ CĐCS"),
    ADMITTED(Measure.TERM_ADMITTED, "done_new", "phát triển ĐV mới", "phát triển đoàn viên mới", "kết nạp mới"),
    LOST(Measure.TERM_LOST, "done_lost", "số đoàn viên giảm", "đoàn viên giảm"),
    NET(null, "done_net_printed", "done_net", "số ĐV tăng thêm", "số đoàn viên tăng thêm", "thực tăng"),
    PERCENT(null, "done_percent_printed", "done_percent", "so chỉ tiêu giao", "tỷ lệ"),
    QUOTA(null, "quota", "chỉ tiêu phân bổ", "chỉ tiêu phân bổ cụ thể", "chỉ tiêu"),
    GAP(Measure.WORKER_GAP, "pool_worker_gap", "chênh lệch CNLĐ"),
    INSURED(Measure.SOCIAL_INSURANCE_POOL, "pool_social_insurance", "nguồn BHXH"),
    POOL(null, "pool_total", "tổng cộng nguồn CNLĐ", "tổng cộng nguồn"),
    GROWTH(Measure.EXPECTED_WORKER_GROWTH, "expected_worker_growth", "ước số lao động tăng trong năm", "ước số lao động tăng");

    private final @Nullable Measure measure;
    private final String[] names;

    PrintedColumn(@Nullable Measure measure, String... names) {
        this.measure = measure;
        this.names = names.clone();
    }

    /// The source figure that the column holds; nothing when the column is computed or a name.
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /// Whether the column holds whole numbers, entered or computed.
    boolean figure() {
        return this != NUMBER && this != UNIT && this != PERCENT;
    }

    /// @param year that the headers of yearly columns name
    static Columns<PrintedColumn> columns(int year) {
        return new Columns<>(Stream.of(values()).map(column -> column.column(year)).toList());
    }

    private Column<PrintedColumn> column(int year) {
        var all = Stream.of(names).flatMap(name -> this == QUOTA || this == GROWTH
                ? Stream.of(name, name + " " + year) : Stream.of(name)).toArray(String[]::new);
        return this == UNIT ? Column.required(this, all) : Column.optional(this, all);
    }
}
