package vn.congdoan.provinces.web;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdoan.provinces.CallRecord;
import vn.congdoan.web.Texts;

/// A call of a plugin as the pages show it.
///
/// @param at UTC
record CallLine(LocalDateTime at, @Nullable Long federation, String plugin, String version, String asked, String outcome, boolean bad,
        long milliseconds, @Nullable String reason) {

    static CallLine of(CallRecord call, Texts texts, Locale locale) {
        return new CallLine(call.at(), call.federation(), call.plugin(), call.version(), call.asked(), call.outcome().name(),
                call.reason() != null, call.milliseconds(), call.reason() == null ? null : texts.of(call.reason(), locale));
    }
}
