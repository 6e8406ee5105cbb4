package vn.congdoan.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// Writes down who did what to which thing, for the federation's admin to read. Never a person's data.
@Component
public class AuditTrail {

    private final AuditLines lines;
    private final Transactions transactions;
    private final Clock clock;

    AuditTrail(AuditLines lines, Transactions transactions, Clock clock) {
        this.lines = lines;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Records within the caller's transaction, so that what was rolled back leaves no trace.
    ///
    /// @param action  module and past participle: `campaigns.issued`
    /// @param subject the code of the thing: `2024-thang-cao-diem`
    /// @param detail  what a reader needs to understand it, at most 2000 characters are kept
    public void record(String action, String subject, String detail) {
        record(Tenant.find().orElse(null), action, subject, detail);
    }

    void record(@Nullable FederationId federation, String action, String subject, String detail) {
        var actor = Actor.current();
        var entry = new Entry(LocalDateTime.now(clock), shortened(actor.name(), 200), action, shortened(subject, 200),
                shortened(detail, 2000));
        transactions.run(() -> lines.add(federation, actor, entry));
    }

    /// The youngest entries of the user's federation, or of no federation for who has none.
    ///
    /// @param action null for all
    public List<Entry> latest(CurrentUser reader, @Nullable String action, int most) {
        return lines.latest(reader.federation(), action, most);
    }

    /// The actions that occur in the reader's trail, for choosing one.
    public List<String> actions(CurrentUser reader) {
        return lines.actions(reader.federation());
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /// One line of the trail; the instant is UTC.
    public record Entry(LocalDateTime happenedAt, String actor, String action, String subject, String detail) {
    }
}
