package vn.congdoan.spi.quota;

/// What an indicator counts.
public enum Counted {
    /// Đoàn viên, net of losses (thực tăng).
    NET_MEMBERS,
    /// Đoàn viên kết nạp mới, gross.
    NEW_MEMBERS,
    /// Tổng số đoàn viên on a day: a stock, of which the last value counts.
    MEMBERS,
    /// Công đoàn cơ sở, nghiệp đoàn cơ sở founded.
    UNIONS,
    /// Đoàn viên ưu tú giới thiệu cho Đảng.
    REFERRALS,
    /// Tỷ lệ by a rule, for example of rated unions that are good or excellent.
    RATE,
    /// Nội dung khác: what units report themselves.
    OTHER
}
