package vn.congdoan.documents.runs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// Many documents that are issued one after the other, in this order.
///
/// @param open whether it is still at work
public record IssueRun(UUID id, boolean open, LocalDate dated, String startedBy, LocalDateTime startedAt, List<Item> items) {

    public IssueRun {
        items = List.copyOf(items);
    }

    /// @param subject  of the document
    /// @param notation number and code once it is issued
    /// @param why      it was refused, or null
    public record Item(UUID document, State state, String subject, @Nullable String notation, @Nullable Message why) {
    }

    public enum State { WAITING, ISSUED, REFUSED }

    public long issued() {
        return count(State.ISSUED);
    }

    public long refused() {
        return count(State.REFUSED);
    }

    private long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /// Of the work, from 0 to 100.
    public int percent() {
        return items.isEmpty() ? 100 : Math.toIntExact((items.size() - count(State.WAITING)) * 100 / items.size());
    }
}
