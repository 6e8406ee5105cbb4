package vn.congdoan.documents.issuing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Composition.Weight;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Placeholder;

/// A document put together for a step that looks at its words.
public record Composed(UUID id, Composition composition, List<Placeholder> figures) {

    private static final Set<String> FIELDS = Set.of("type", "typeCode", "subject", "authority", "legalBases", "text", "signature",
            "recipients", "annexes");

    public Composed {
        figures = List.copyOf(figures);
    }

    /// Why it cannot be issued; empty when it can.
    public List<Message> flaws() {
        return composition.flaws().stream().filter(flaw -> flaw.weight() == Weight.ERROR).map(flaw -> Message.of("documents.process.flaw",
                Message.of("documents.process.field." + (FIELDS.contains(flaw.field()) ? flaw.field() : "text")), flaw.line(),
                flaw.message())).toList();
    }
}
