package vn.congdoan.documents.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.kernel.Message;

/// What can be stored. Whether it can be printed is the composer's to say; a draft may be as unfinished as it likes.
final class WordingRules {

    static final int TYPE = 100;
    static final int TYPE_CODE = 20;
    static final int SUBJECT = 1000;
    static final int TEXT = 400_000;
    static final int LINES = 200;
    static final int LINE = 1500;

    private static final Message NOTHING = Message.of("documents.refused.no-subject");

    private WordingRules() {
    }

    /// Whether it fits, finished or not.
    static boolean storable(Wording wording) {
        return faults(wording).stream().allMatch(fault -> fault.equals(NOTHING));
    }

    static List<Message> faults(Wording wording) {
        var draft = wording.draft();
        var faults = new ArrayList<Message>();
        most(draft.type(), TYPE, "type", faults);
        most(draft.typeCode(), TYPE_CODE, "type-code", faults);
        most(draft.subject(), SUBJECT, "subject", faults);
        most(draft.authority(), LINE, "authority", faults);
        most(draft.text(), TEXT, "text", faults);
        most(draft.signature().name(), TYPE, "signer", faults);
        most(draft.legalBases(), "bases", faults);
        most(draft.recipients(), "recipients", faults);
        most(draft.signature().capacity(), "capacity", faults);
        most(wording.marks().addressees(), "addressees", faults);
        if (draft.type().isEmpty() && draft.subject().isEmpty()) {
            faults.add(NOTHING);
        }
        return faults;
    }

    private static void most(String text, int most, String field, List<Message> faults) {
        if (text.length() > most) {
            faults.add(Message.of("documents.refused.long", Message.of("documents.field." + field), most));
        }
    }

    private static void most(List<String> lines, String field, List<Message> faults) {
        if (lines.size() > LINES || lines.stream().anyMatch(line -> line.length() > LINE)) {
            faults.add(Message.of("documents.refused.lines", Message.of("documents.field." + field), LINES, LINE));
        }
    }
}
