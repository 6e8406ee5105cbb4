package vn.congdoan.membership.events;

/// What a movement counts.
public enum MovementKind {
    /// Kết nạp mới, persons.
    ADMISSION,
    /// Đoàn viên giảm, persons.
    LOSS,
    /// Thành lập CĐCS or nghiệp đoàn, unions.
    FOUNDING,
    /// Giới thiệu đoàn viên ưu tú cho Đảng, persons.
    REFERRAL
}
