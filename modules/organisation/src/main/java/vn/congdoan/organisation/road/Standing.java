package vn.congdoan.organisation.road;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;

/// Where an enterprise stands on the road, since which day.
public sealed interface Standing {

    Stage stage();

    LocalDate since();

    /// Work is done on it: it can be moved.
    sealed interface Open extends Standing {

        /// Where it goes on when it stands aside no more.
        default Stage resumesAt() {
            return stage();
        }
    }

    /// Surveyed, approached, or with a founding committee (ban vận động).
    record Coming(Stage stage, LocalDate since) implements Open {
    }

    /// The founding congress (đại hội thành lập) was held; only from here a union is recognised.
    ///
    /// @param persons members and applicants who founded it
    record Congress(LocalDate since, int persons) implements Open {

        @Override
        public Stage stage() {
            return Stage.CONGRESS;
        }
    }

    record Refused(LocalDate since, By by, Stage resumesAt) implements Open {

        /// Who did not want a union.
        public enum By {
            EMPLOYER, WORKERS
        }

        @Override
        public Stage stage() {
            return Stage.REFUSED;
        }
    }

    /// @param until the day on which it is taken up again
    record Postponed(LocalDate since, LocalDate until, Stage resumesAt) implements Open {

        @Override
        public Stage stage() {
            return Stage.POSTPONED;
        }
    }

    /// The enterprise works no more.
    record Closed(LocalDate since, Stage resumesAt) implements Open {

        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }
    }

    /// @param decisionNumber null when the founding was entered without the decision
    record Recognised(LocalDate since, @Nullable UnitId union, @Nullable String decisionNumber, @Nullable LocalDate decidedOn)
            implements Standing {

        @Override
        public Stage stage() {
            return Stage.RECOGNISED;
        }
    }

    /// A union works there by another way.
    record Unionised(LocalDate since) implements Standing {

        @Override
        public Stage stage() {
            return Stage.UNIONISED;
        }
    }
}
