package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// A campaign in one of its states. What can be done with it is what its state has as a method.
public sealed interface Campaign {

    Outline outline();

    /// The issue that is in force; while a revision is prepared it is the one before.
    default Optional<Edition> inForce() {
        return Optional.empty();
    }

    /// Changing: indicators, participants and numbers may be edited.
    sealed interface Open extends Campaign {

        /// Numbers begin to be set, by a formula or by people.
        Open allocating();
    }

    /// Could be issued: all that was changed takes effect at once.
    sealed interface Issuable extends Open {

        Issued issued(Edition.@Nullable Document document, LocalDateTime at, String by);
    }

    /// Nothing of it is edited.
    sealed interface Settled extends Campaign {

        /// Why a wish to edit is refused.
        Message refusal();
    }

    /// Being set up; no number was set yet.
    record Draft(Outline outline) implements Open {

        @Override
        public Allocating allocating() {
            return new Allocating(outline);
        }
    }

    /// Numbers are being proposed, decided and checked.
    record Allocating(Outline outline) implements Issuable {

        @Override
        public Allocating allocating() {
            return this;
        }

        @Override
        public Issued issued(Edition.@Nullable Document document, LocalDateTime at, String by) {
            return new Issued(outline, new Edition(1, "", document, null, at, by));
        }
    }

    /// Assigned to the units.
    record Issued(Outline outline, Edition edition) implements Settled {

        @Override
        public Optional<Edition> inForce() {
            return Optional.of(edition);
        }

        @Override
        public Message refusal() {
            return Message.of("campaigns.refused.issued");
        }

        Revising revising(Turn begun) {
            return new Revising(outline, edition, begun);
        }

        Closed closed(Turn turn) {
            return new Closed(outline, edition, turn);
        }

        public int revision() {
            return edition.revision();
        }

        public @Nullable String number() {
            return edition.document() == null ? null : edition.document().number();
        }

        public @Nullable LocalDate date() {
            return edition.document() == null ? null : edition.document().date();
        }
    }

    /// The next revision is being prepared while the one before stays in force.
    ///
    /// @param outline as it will be
    /// @param begun   when, by whom and why
    record Revising(Outline outline, Edition edition, Turn begun) implements Issuable {

        @Override
        public Optional<Edition> inForce() {
            return Optional.of(edition);
        }

        @Override
        public Revising allocating() {
            return this;
        }

        /// The number it will have.
        public int next() {
            return edition.revision() + 1;
        }

        @Override
        public Issued issued(Edition.@Nullable Document document, LocalDateTime at, String by) {
            return new Issued(outline, new Edition(next(), begun.reason(), document, null, at, by));
        }

        /// As if it had never begun.
        Issued cancelled() {
            return new Issued(outline, edition);
        }
    }

    /// Over: what was issued last is what it is measured by for good.
    record Closed(Outline outline, Edition edition, Turn turn) implements Settled {

        @Override
        public Optional<Edition> inForce() {
            return Optional.of(edition);
        }

        @Override
        public Message refusal() {
            return Message.of("campaigns.refused.closed");
        }

        Issued reopened() {
            return new Issued(outline, edition);
        }
    }
}
