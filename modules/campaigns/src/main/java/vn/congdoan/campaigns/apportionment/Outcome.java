package vn.congdoan.campaigns.apportionment;

import java.util.List;

/// What came of sharing a schedule out.
public sealed interface Outcome {

    /// Every number is set, and all sums hold.
    record Settled(Numbers numbers) implements Outcome {
    }

    /// The demands cannot all be met; without any one of them they could.
    ///
    /// @param by how much they miss each other
    record Contradicted(List<Demand> demands, long by) implements Outcome {

        public Contradicted {
            demands = List.copyOf(demands);
        }
    }

    /// A total with three divisions or more, or with groups and several divisions, has pins and caps of which no way was
    /// found to keep them all, though no two divisions contradict each other. To find out for certain would take too long.
    ///
    /// @param column the total
    record Entangled(String column) implements Outcome {
    }
}
