package vn.congdoan.documents.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.documents.Marks;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

/// A wording taken apart into lines, and put together again.
final class Parts {

    private final Map<Part, List<String>> lines = new EnumMap<>(Part.class);

    static Parts of(Wording wording) {
        var parts = new Parts();
        for (var part : Part.values()) {
            parts.lines.put(part, part.lines(wording));
        }
        return parts;
    }

    List<String> get(Part part) {
        return lines.getOrDefault(part, List.of());
    }

    void put(Part part, List<String> changed) {
        lines.put(part, changed);
    }

    Wording wording() {
        var draft = new Draft(one(Part.TYPE), one(Part.TYPE_CODE), one(Part.SUBJECT),
                String.join("\n", get(Part.AUTHORITY)), get(Part.BASES),
                String.join("\n", get(Part.TEXT)), new Signature(get(Part.CAPACITY), one(Part.SIGNER)), get(Part.RECIPIENTS));
        var urgency = get(Part.URGENCY).stream().findFirst().map(Marks.Urgency::valueOf).orElse(Marks.Urgency.NONE);
        return new Wording(draft, new Marks(urgency, one(Part.CIRCULATION), get(Part.ADDRESSEES), one(Part.DRAFTER),
                one(Part.ADDRESS), null));
    }

    private String one(Part part) {
        return String.join(" ", get(part));
    }
}
