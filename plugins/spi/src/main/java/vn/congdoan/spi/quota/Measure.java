package vn.congdoan.spi.quota;

import java.util.List;
import vn.congdoan.spi.Text;

/// A source figure of a unit that a formula or an annex may use: the common ones, and those that a province declares.
///
/// @param code unique among the measures that a federation has, for example `WORKER_GAP`
/// @param name as the column of source figures is headed
public record Measure(String code, Text name) {

    /// Persons.
    public static final Measure TERM_QUOTA_MEMBERS = of("TERM_QUOTA_MEMBERS", "Chỉ tiêu nhiệm kỳ: phát triển đoàn viên", "Term quota: members");
    /// Unions.
    public static final Measure TERM_QUOTA_UNIONS = of("TERM_QUOTA_UNIONS", "Chỉ tiêu nhiệm kỳ: thành lập CĐCS", "Term quota: unions");
    /// Persons.
    public static final Measure TERM_ADMITTED = of("TERM_ADMITTED", "Thực hiện: đoàn viên mới", "Done: new members");
    /// Persons.
    public static final Measure TERM_LOST = of("TERM_LOST", "Thực hiện: đoàn viên giảm", "Done: members lost");
    /// Workers without membership by the units' own reports.
    public static final Measure WORKER_GAP = of("WORKER_GAP", "Chênh lệch CNLĐ", "Worker gap");
    /// Insured workers without membership.
    public static final Measure SOCIAL_INSURANCE_POOL = of("SOCIAL_INSURANCE_POOL", "Nguồn BHXH", "Social-insurance pool");
    /// Persons.
    public static final Measure EXPECTED_WORKER_GROWTH = of("EXPECTED_WORKER_GROWTH", "Ước số lao động tăng trong năm", "Expected growth of workers");

    /// Those that every federation has, in the order of their columns.
    public static List<Measure> common() {
        return List.of(TERM_QUOTA_MEMBERS, TERM_QUOTA_UNIONS, TERM_ADMITTED, TERM_LOST, WORKER_GAP, SOCIAL_INSURANCE_POOL,
                EXPECTED_WORKER_GROWTH);
    }

    private static Measure of(String code, String vi, String en) {
        return new Measure(code, new Text(vi, en));
    }
}
