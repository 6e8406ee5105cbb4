package vn.congdoan.organisation.road;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where an enterprise without a union stands. The first four lead on; then the three that stand aside, then the ends.
public enum Stage {
    SURVEYED, APPROACHED, COMMITTEE, CONGRESS, REFUSED, POSTPONED, CLOSED, RECOGNISED,
    /// A union works there that was not recognised on this road.
    UNIONISED;

    /// On the way, in their order.
    public static final List<Stage> WAY = List.of(SURVEYED, APPROACHED, COMMITTEE, CONGRESS);
    public static final List<Stage> ASIDE = List.of(REFUSED, POSTPONED, CLOSED);
    /// What work is done on: everything but the ends.
    public static final List<Stage> OPEN = List.of(SURVEYED, APPROACHED, COMMITTEE, CONGRESS, REFUSED, POSTPONED, CLOSED);
    public static final List<Stage> ENDS = List.of(RECOGNISED, UNIONISED);

    /// As stored and told: `approached`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }

    public boolean onTheWay() {
        return WAY.contains(this);
    }

    public boolean ended() {
        return ENDS.contains(this);
    }

    /// What regularly comes next on the way; after the congress comes the recognition.
    public Optional<Stage> next() {
        return onTheWay() ? Optional.of(this == CONGRESS ? RECOGNISED : WAY.get(ordinal() + 1)) : Optional.empty();
    }

    /// From here to there is a step back, or back onto the way.
    boolean back(Stage to) {
        return to.onTheWay() && (!onTheWay() || to.ordinal() < ordinal());
    }
}
