package vn.congdoan.campaigns.cascade;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How one unit shares its quota among the units right below it.
///
/// @param columns  indicators that the unit has a number for and that have no parts
/// @param lines    in official order
/// @param issues   how often it was issued; 0 for never
/// @param issuedAt UTC
/// @param version  for the next change
public record Sharing(UUID unit, String name, List<Column> columns, List<Line> lines, int issues,
        @Nullable LocalDateTime issuedAt, @Nullable String issuedBy, long version) {

    /// @param own what the unit was assigned and shares out
    public record Column(String code, String name, long own) {
    }

    /// @param members and `workers` of the branch, by which can be shared
    public record Line(UUID unit, String name, long members, long workers, Map<String, Part> parts) {

        public Part part(String indicator) {
            return Objects.requireNonNull(parts.get(indicator), indicator);
        }
    }

    /// @param amount being prepared, or null
    /// @param floor  not less, or null
    /// @param cap    not more, or null
    /// @param pinned sharing leaves it as it is
    /// @param issued assigned last, or null
    public record Part(@Nullable Long amount, @Nullable Long floor, @Nullable Long cap, boolean pinned, @Nullable Long issued) {

        static final Part NONE = new Part(null, null, null, false, null);
    }

    public enum State {
        /// Never issued.
        OPEN,
        /// What was issued adds up to the unit's numbers.
        ISSUED,
        /// The unit's numbers changed since: cần chia lại.
        STALE
    }

    public State state() {
        return issues == 0 ? State.OPEN : columns.stream().allMatch(c -> issued(c.code()) == c.own()) ? State.ISSUED : State.STALE;
    }

    public long sum(String indicator) {
        return lines.stream().mapToLong(line -> Objects.requireNonNullElse(line.part(indicator).amount(), 0L)).sum();
    }

    public long issued(String indicator) {
        return lines.stream().mapToLong(line -> Objects.requireNonNullElse(line.part(indicator).issued(), 0L)).sum();
    }
}
