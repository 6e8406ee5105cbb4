package vn.congdoan.campaigns.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a plan asks somebody to do.
///
/// @param campaign its code
/// @param unitName in whose subtree it is done, null when the federation's own office does it
/// @param calendar reference of the calendar that it was taken from, or null when people wrote it
/// @param version  for the next change
public record Task(UUID id, String campaign, String campaignTitle, Wish wish, @Nullable String unitName, @Nullable String calendar,
        State state, long version) {

    /// What kind of work it is.
    public enum Kind { ORGANISE, REPORT, INSPECT, OTHER }

    /// What somebody writes down.
    ///
    /// @param what    to be done
    /// @param body    board, committee or team in charge; empty text when none is named
    /// @param officer by name or office; empty text when none is named
    /// @param unit    the unit that is to do it, or null for the federation's own office
    /// @param cutOff  of a report, the last day of its figures, or null
    /// @param by      last day on which it is in time
    public record Wish(Kind kind, String what, String body, String officer, @Nullable UUID unit, @Nullable LocalDate cutOff, LocalDate by) {
    }

    /// What has become of it.
    public sealed interface State {
    }

    public record Open() implements State {
    }

    /// @param on the day it was done
    public record Done(LocalDate on, String remark) implements State {

        public boolean late(LocalDate by) {
            return on.isAfter(by);
        }
    }

    /// Nobody needs to do it any more.
    public record Dropped(LocalDate on, String reason) implements State {
    }

    /// @return `open`, `done` or `dropped`
    public String stateCode() {
        return code(state);
    }

    static String code(State state) {
        return switch (state) {
            case Open open -> "open";
            case Done done -> "done";
            case Dropped dropped -> "dropped";
        };
    }

    public boolean open() {
        return state instanceof Open;
    }

    public boolean overdue(LocalDate today) {
        return open() && wish.by().isBefore(today);
    }
}
