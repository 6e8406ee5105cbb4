package vn.congdoan.organisation.web;

import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Refused;

/// The version that an API caller read, from the header `If-Match` (as the `ETag` of the answer had it) or the body.
final class Version {

    private Version() {
    }

    static long of(@Nullable String ifMatch, @Nullable Long inBody) {
        if (ifMatch != null && ifMatch.matches("(W/)?\"?\\d{1,18}\"?")) {
            return Long.parseLong(ifMatch.replaceAll("\\D", ""));
        }
        if (inBody == null) {
            throw new Refused(Message.of("organisation.api.version"));
        }
        return inBody;
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
