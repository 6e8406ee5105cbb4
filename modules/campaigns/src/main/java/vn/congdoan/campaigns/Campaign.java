package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A campaign in one of its states. What can be done with it is what its state has as a method.
public sealed interface Campaign {

    Outline outline();

    /// Still changing: indicators, participants and numbers may be edited.
    sealed interface Open extends Campaign {

        /// Numbers begin to be set, by a formula or by people.
        Allocating allocating();
    }

    /// Being set up; no number was set yet.
    record Draft(Outline outline) implements Open {

        @Override
        public Allocating allocating() {
            return new Allocating(outline);
        }
    }

    /// Numbers are being proposed, decided and checked.
    record Allocating(Outline outline) implements Open {

        @Override
        public Allocating allocating() {
            return this;
        }

        Issued issued(@Nullable String number, @Nullable LocalDate date, LocalDateTime at, String by) {
            return new Issued(outline, 1, number, date, at, by);
        }
    }

    /// Assigned to the units; nothing of it is edited any more.
    ///
    /// @param number of the plan without its code, or null
    /// @param at     UTC
    record Issued(Outline outline, int revision, @Nullable String number, @Nullable LocalDate date, LocalDateTime at,
            String by) implements Campaign {
    }
}
