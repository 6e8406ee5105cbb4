package vn.congdoan.documents.issuing;

import java.util.List;
import java.util.UUID;
import vn.congdoan.documents.Composition;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Placeholder;

/// A document put together for a step that looks at its words.
public record Composed(UUID id, Composition composition, List<Placeholder> figures) {

    public Composed {
        figures = List.copyOf(figures);
    }

    List<Message> flaws() {
        return composition.flaws().stream().map(flaw -> Message.of("documents.process.flaw",
                Message.of("documents.process.field." + flaw.field()), flaw.line(), flaw.message())).toList();
    }
}
