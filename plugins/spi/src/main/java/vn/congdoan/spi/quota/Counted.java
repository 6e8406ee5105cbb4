package vn.congdoan.spi.quota;

/// What an indicator counts.
public enum Counted {
    /// Đoàn viên, net of losses (thực tăng).
    NET_MEMBERS,
    /// Đoàn viên kết nạp mới, gross.
    NEW_MEMBERS,
    /// Công đoàn cơ sở, nghiệp đoàn cơ sở founded.
    UNIONS,
    /// Đoàn viên ưu tú giới thiệu cho Đảng.
    REFERRALS
}
