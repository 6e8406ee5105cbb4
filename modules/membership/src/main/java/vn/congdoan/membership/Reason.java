package vn.congdoan.membership;

import vn.congdoan.membership.events.MovementKind;

/// Why a movement happened. Reasons are data, so their names come with them.
///
/// @param code for example `left_employment`
public record Reason(String code, MovementKind kind, String nameVi, String nameEn) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameVi;
    }
}
