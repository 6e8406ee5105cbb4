package vn.congdoan.provinces;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// One question to a plugin and what came of it.
///
/// @param federation number of the federation that asked, or null
/// @param asked      the formula, layout or calendar
/// @param reason     why there was no answer, or null
/// @param at         UTC
public record CallRecord(@Nullable Long federation, String plugin, String version, String asked, Outcome outcome, long milliseconds,
        @Nullable Message reason, LocalDateTime at) {
}
