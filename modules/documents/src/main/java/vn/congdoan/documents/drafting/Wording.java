package vn.congdoan.documents.drafting;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.documents.Marks;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

/// All that people write of a document: its words, and what stands on page 1 besides them.
public record Wording(Draft draft, Marks marks) {

    /// The form feed and its like, and marks that nobody sees, which text pasted from elsewhere carries along.
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern TRAILING = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|\\z)");

    public static final Wording EMPTY = of(new Draft("", "", "", "", List.of(), "", new Signature(List.of(), ""), List.of()));

    public static Wording of(Draft draft) {
        return new Wording(draft, Marks.NONE);
    }

    /// What programs leave out is refused here, not found missing later.
    public Wording {
        requireNonNull(draft);
        requireNonNull(marks);
    }

    /// Composed (NFC), without invisible characters and blank lines in lists; spelling and line breaks are kept as typed.
    public Wording cleaned() {
        var signature = new Signature(lines(draft.signature().capacity()), VietnameseText.clean(draft.signature().name()));
        return new Wording(new Draft(VietnameseText.clean(draft.type()), VietnameseText.clean(draft.typeCode()),
                VietnameseText.clean(draft.subject()), String.join("\n", lines(draft.authority().lines().toList())), lines(draft.legalBases()),
                text(draft.text()), signature, lines(draft.recipients())),
                new Marks(marks.urgency(), VietnameseText.clean(marks.circulation()), lines(marks.addressees()),
                        VietnameseText.clean(marks.drafter()), VietnameseText.clean(marks.address()), null));
    }

    /// Why it cannot be stored; whether it can be printed is another question.
    public List<Message> faults() {
        return WordingRules.faults(this);
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(VietnameseText::clean).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(String typed) {
        var broken = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
        return TRAILING.matcher(INVISIBLE.matcher(broken).replaceAll("")).replaceAll("").stripTrailing();
    }
}
