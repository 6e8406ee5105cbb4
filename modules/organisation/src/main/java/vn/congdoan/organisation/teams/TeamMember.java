package vn.congdoan.organisation.teams;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;

/// Somebody who serves or served in a team; nobody is removed.
///
/// @param place  within the team, given once
/// @param office in the own body, empty when none
/// @param phone  shown masked in lists
/// @param until  the last day, null while serving
public record TeamMember(int place, String name, String office, Duty duty, @Nullable String phone, LocalDate from,
        @Nullable LocalDate until) {

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 2;

    public boolean servesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// `091*****34`; nothing when there is none.
    public String maskedPhone() {
        if (phone == null || phone.length() <= SHOWN_BEFORE + SHOWN_AFTER) {
            return phone == null ? "" : "*".repeat(phone.length());
        }
        int hidden = phone.length() - SHOWN_BEFORE - SHOWN_AFTER;
        return phone.substring(0, SHOWN_BEFORE) + "*".repeat(hidden) + phone.substring(phone.length() - SHOWN_AFTER);
    }

    /// Data of a person stay out of logs.
    @Override
    public String toString() {
        return "TeamMember[" + place + ", " + duty + "]";
    }

    /// Somebody as written down for a team.
    ///
    /// @param phone digits, may begin with +
    public record Draft(String name, String office, Duty duty, @Nullable String phone, LocalDate from) {

        public Draft {
            name = VietnameseText.clean(name);
            office = VietnameseText.clean(office);
            phone = phone == null || phone.isBlank() ? null : phone.replaceAll("[\\s.()-]", "");
        }

        @Override
        public String toString() {
            return "Draft[" + duty + "]";
        }
    }
}
