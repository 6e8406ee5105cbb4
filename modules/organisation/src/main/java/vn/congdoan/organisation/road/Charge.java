package vn.congdoan.organisation.road;

import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.TeamId;

/// Who is in charge of an enterprise.
public sealed interface Charge {

    /// @param office empty when not told
    record Officer(String name, String office) implements Charge {

        public Officer {
            name = VietnameseText.clean(name);
            office = VietnameseText.clean(office);
        }

        @Override
        public String toString() {
            return "Officer";
        }
    }

    /// @param place of the member in the team, null for the team as a whole
    record OfTeam(TeamId team, @Nullable Integer place) implements Charge {
    }
}
