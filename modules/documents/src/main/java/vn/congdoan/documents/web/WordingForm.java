package vn.congdoan.documents.web;

import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

/// The words of a document as the fields of a form; lists are one line each.
public record WordingForm(String type, String typeCode, String subject, String addressees, String authority, String bases,
        String text, String capacity, String signer, String recipients, String urgency, String circulation, String drafter,
        String address) {

    public static WordingForm of(Wording wording) {
        var draft = wording.draft();
        var marks = wording.marks();
        return new WordingForm(draft.type(), draft.typeCode(), draft.subject(), lines(marks.addressees()), draft.authority(),
                lines(draft.legalBases()), draft.text(), lines(draft.signature().capacity()), draft.signature().name(),
                lines(draft.recipients()), marks.urgency().name(), marks.circulation(), marks.drafter(), marks.address());
    }

    public static WordingForm of(MultiValueMap<String, String> sent) {
        return new WordingForm(text(sent, "type"), text(sent, "typeCode"), text(sent, "subject"), text(sent, "addressees"),
                text(sent, "authority"), text(sent, "bases"), text(sent, "text"), text(sent, "capacity"), text(sent, "signer"),
                text(sent, "recipients"), text(sent, "urgency"), text(sent, "circulation"), text(sent, "drafter"), text(sent, "address"));
    }

    public Wording wording() {
        var draft = new Draft(type, typeCode, subject, authority, bases.lines().toList(), text,
                new Signature(capacity.lines().toList(), signer), recipients.lines().toList());
        return new Wording(draft, new Marks(level(), circulation, addressees.lines().toList(), drafter, address, null)).cleaned();
    }

    private Marks.Urgency level() {
        for (var known : Marks.Urgency.values()) {
            if (known.name().equals(urgency)) {
                return known;
            }
        }
        return Marks.Urgency.NONE;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var given = sent.getFirst(name);
        return given == null ? "" : given;
    }
}
