package vn.congdoan.documents.numbering;

import java.time.LocalDate;

/// A beginning of the numbering from 01 within a year, as after a merger.
public record Epoch(int number, LocalDate begun, String reason, String by) {
}
