package vn.congdoan.campaigns.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the sender of a workbook says to what was found in it.
///
/// @param seen   of the comparison that was read
/// @param reason for numbers that depart from the formula's without one
/// @param all    whether all conflicts go to the file, or all to what stands here; null where each is answered
/// @param each   by the key of a conflict: whether the file's number is taken
public record Answers(String seen, String reason, @Nullable Boolean all, Map<String, Boolean> each) {

    /// @return null while it is open
    @Nullable Boolean to(String key) {
        return all != null ? all : each.get(key);
    }
}
