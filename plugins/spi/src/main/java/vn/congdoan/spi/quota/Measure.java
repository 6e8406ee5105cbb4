package vn.congdoan.spi.quota;

/// Figures about a unit that a formula or an annex may use; each is persons unless said otherwise.
public enum Measure {
    /// Chỉ tiêu nhiệm kỳ: phát triển đoàn viên.
    TERM_QUOTA_MEMBERS,
    /// Chỉ tiêu nhiệm kỳ: thành lập CĐCS (unions).
    TERM_QUOTA_UNIONS,
    /// Thực hiện: phát triển đoàn viên mới.
    TERM_ADMITTED,
    /// Thực hiện: số đoàn viên giảm.
    TERM_LOST,
    /// Chênh lệch CNLĐ: workers without membership by the units' own reports.
    WORKER_GAP,
    /// Nguồn BHXH: insured workers without membership.
    SOCIAL_INSURANCE_POOL,
    /// Ước số lao động tăng trong năm.
    EXPECTED_WORKER_GROWTH
}
