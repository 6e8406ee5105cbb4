package vn.congdoan.organisation.teams;

/// A kind of team, as data: `ban chỉ đạo phát triển đoàn viên`, `tổ công tác`.
///
/// @param code for example `steering_committee`
public record TeamKind(String code, String vietnamese, String english) {
}
