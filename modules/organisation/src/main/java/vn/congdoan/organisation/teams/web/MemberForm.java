package vn.congdoan.organisation.teams.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.organisation.teams.Duty;
import vn.congdoan.organisation.teams.TeamMember;

/// Somebody for a team as a form has it.
///
/// @param version of the team as it was read
record MemberForm(@Nullable Long version, @Nullable String name, @Nullable String office, @Nullable Duty duty, @Nullable String phone,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from) {

    TeamMember.Draft draft(LocalDate today) {
        return new TeamMember.Draft(Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(office, ""),
                Objects.requireNonNullElse(duty, Duty.MEMBER), phone, Objects.requireNonNullElse(from, today));
    }

    @Override
    public String toString() {
        return "MemberForm[" + duty + "]";
    }
}
