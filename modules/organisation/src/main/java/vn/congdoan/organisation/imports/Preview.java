package vn.congdoan.organisation.imports;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.platform.sheet.Flaw;

/// A staged import, and what it would do to the registry as this stands now.
///
/// @param flaws what stands against it since it was read; empty when it can be confirmed
public record Preview(Summary summary, List<Line> lines, List<Flaw> flaws) {

    public Preview {
        lines = List.copyOf(lines);
        flaws = List.copyOf(flaws);
    }

    public long number(Action action) {
        return lines.stream().filter(line -> line.action() == action).count();
    }

    /// One import in the list of imports; moments are UTC.
    public record Summary(UUID id, ImportKind kind, String fileName, int entries, State state, LocalDateTime createdAt,
            String createdBy) {
    }

    public enum State { WAITING, ENTERED, CANCELLED }
}
