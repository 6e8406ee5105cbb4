package vn.congdoan.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.kernel.Message;
import vn.congdoan.membership.events.MovementKind;

/// What makes an entry acceptable; all rules of it stand here.
final class EntryRules {

    /// The union's founding day: nothing can have moved before it, so an earlier day is a slip of the pen.
    private static final LocalDate FIRST_DAY = LocalDate.of(1929, 7, 28);
    /// More persons than any one act can move; catches a phone number typed into the field.
    private static final int MOST = 1_000_000;
    private static final int LONGEST_NOTE = 500;

    private EntryRules() {
    }

    /// @param reachable whether the unit is known and in the user's scope
    /// @param reason    the one that is stored under the entry's code
    static List<Message> flaws(Entry entry, LocalDate today, boolean reachable, Optional<Reason> reason) {
        var flaws = new ArrayList<Message>();
        refuse(flaws, !reachable, "membership.refused.unit");
        refuse(flaws, entry.day().isAfter(today), "membership.refused.future");
        refuse(flaws, entry.day().isBefore(FIRST_DAY), "membership.refused.too-early");
        refuse(flaws, reason.filter(known -> known.kind() == entry.kind()).isEmpty(), "membership.refused.reason");
        refuse(flaws, entry.names() == null && entry.amount() < 1, "membership.refused.amount");
        refuse(flaws, entry.amount() > MOST, "membership.refused.too-many");
        refuse(flaws, entry.note().length() > LONGEST_NOTE, "membership.refused.note");
        refuse(flaws, entry.names() != null && entry.kind() == MovementKind.FOUNDING, "membership.refused.unions-by-name");
        return flaws;
    }

    /// @param open what earlier counter-entries have left of the entry
    static List<Message> flawsOfCorrection(Movement entry, long open, int amount, String why) {
        var flaws = new ArrayList<Message>();
        refuse(flaws, entry.corrects() != null, "membership.refused.counter-entry");
        refuse(flaws, amount < 1, "membership.refused.amount");
        if (entry.corrects() == null && amount > open) {
            flaws.add(Message.of("membership.refused.more-than-open", open));
        }
        refuse(flaws, why.isEmpty(), "membership.refused.no-why");
        refuse(flaws, why.length() > LONGEST_NOTE, "membership.refused.note");
        return flaws;
    }

    private static void refuse(List<Message> flaws, boolean wrong, String key) {
        if (wrong) {
            flaws.add(Message.of(key));
        }
    }
}
