package vn.congdoan.spi.quota;

import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;

/// A formula's answer: amounts it knows, and indicators whose target is to be shared out by weight.
/// Cells that it does not name are left to people. Refused by the host: a negative amount or weight, a unit or
/// indicator that was not asked about, a cell named twice, an indicator both given and shared.
public record Proposal(List<Cell> cells, List<Share> shares) {

    public Proposal {
        cells = List.copyOf(cells);
        shares = List.copyOf(shares);
    }

    /// An amount with the reason a person will read.
    ///
    /// @param enterprises ids of the enterprises the amount was made of; empty when it has other sources
    public record Cell(String unitId, String indicator, long amount, Text explanation, List<String> enterprises) {

        public Cell {
            enterprises = List.copyOf(enterprises);
        }
    }

    /// How a target becomes whole numbers.
    public enum Method {
        /// Largest remainder (Hamilton).
        LARGEST_REMAINDER,
        /// Sainte-Laguë: highest quotients by 1, 3, 5 …
        SAINTE_LAGUE
    }

    /// The target of an indicator is shared out exactly, in multiples of the step. Of a total with parts the parts are
    /// shared out within each unit's number, so that every part reaches its own target as well.
    public record Share(String indicator, long step, Method method, List<Weight> weights) {

        /// By largest remainder.
        public Share(String indicator, long step, List<Weight> weights) {
            this(indicator, step, Method.LARGEST_REMAINDER, weights);
        }

        public Share {
            weights = List.copyOf(weights);
        }
    }

    /// How much a unit weighs in a share, and why.
    ///
    /// @param floor the unit gets at least this; blank for no floor
    /// @param cap   the unit gets at most this; blank for no cap
    public record Weight(String unitId, long weight, Text explanation, Figure floor, Figure cap) {

        /// Without bounds.
        public Weight(String unitId, long weight, Text explanation) {
            this(unitId, weight, explanation, Figure.BLANK, Figure.BLANK);
        }
    }
}
