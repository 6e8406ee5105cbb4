package vn.congdoan.campaigns.printed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What columns of a federation's tables may hold.
///
/// @param measures   source figures, by code
/// @param indicators of the campaign, in their order
public record Vocabulary(Map<String, List<String>> measures, List<Indicator> indicators) {

    /// @param addends codes of the leaves whose sum it is; empty for one whose cells are set
    public record Indicator(String code, String name, List<String> addends) {

        public boolean leaf() {
            return addends.isEmpty();
        }
    }

    Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /// Whether the campaign and its federation have what the column would hold.
    public boolean knows(Meaning meaning) {
        return switch (meaning.kind()) {
            case MEASURE -> measures.containsKey(meaning.of());
            case QUOTA -> indicator(meaning.of()).isPresent();
            default -> true;
        };
    }
}
