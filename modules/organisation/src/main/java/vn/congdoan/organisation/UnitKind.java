package vn.congdoan.organisation;

/// A kind of union unit, as data: levels and kinds change by law.
///
/// @param code       for example `district_federation`
/// @param grassroots whether its units are recognised by the unit above them (CĐCS, nghiệp đoàn)
public record UnitKind(String code, String vietnamese, String english, boolean grassroots) {
}
