package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One line of a road's history; it is never changed.
///
/// @param what       code of the stage or the paper, null for the others
/// @param happenedOn the day it happened; for a paper null means that it was not there after all; for a next step the
///                   day by which it is to be done
/// @param recordedAt UTC
public record Entry(int number, Kind kind, @Nullable String what, @Nullable LocalDate happenedOn, @Nullable Integer persons,
        String note, LocalDateTime recordedAt, String recordedBy) {

    /// What a line tells of.
    public enum Kind {
        STAGE, NOTE, CHARGE, NEXT, PAPER, DECISION
    }

    /// A line before it has its number and its writer.
    record Draft(Kind kind, @Nullable String what, @Nullable LocalDate happenedOn, @Nullable Integer persons, String note) {

        static Draft stage(Stage stage, LocalDate day, @Nullable Integer persons, String note) {
            return new Draft(Kind.STAGE, stage.code(), day, persons, note);
        }

        static Draft of(Kind kind, @Nullable LocalDate day, String note) {
            return new Draft(kind, null, day, null, note);
        }
    }
}
