package vn.congdoan.organisation.imports;

import java.util.List;
import java.util.UUID;
import vn.congdoan.platform.sheet.Flaw;

/// What came of a file that was sent or confirmed.
public sealed interface Staged {

    /// It was read whole and waits for its user's word.
    record Waiting(UUID id) implements Staged {
    }

    /// It was entered into the registry.
    record Entered(UUID id, int added, int changed, int same) implements Staged {
    }

    /// Nothing was stored; every flaw is named.
    record Flawed(List<Flaw> flaws) implements Staged {

        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
