package vn.congdoan.documents.numbering;

import java.util.UUID;

/// A number that the automaton passes over until somebody chooses it.
public record ReservedNumber(UUID id, Series.Key series, String text, String reason, String by) {
}
