package vn.congdoan.documents.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.issuing.Proceeding;
import vn.congdoan.documents.numbering.Changing;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.Refused;

/// What the forms of the process have in common.
final class Here {

    private Here() {
    }

    /// @param to where the browser goes on
    static String told(Proceeding proceeding, RedirectAttributes redirect, String to) {
        switch (proceeding) {
            case Proceeding.Taken(var act) -> Flash.done(redirect, Message.of("documents.process.done." + act.code()));
            case Proceeding.Refused(var reasons) -> Flash.refused(redirect, reasons);
        }
        return "redirect:" + to;
    }

    static String told(Changing changing, RedirectAttributes redirect, String to) {
        switch (changing) {
            case Changing.Changed(var what) -> Flash.done(redirect, what);
            case Changing.Refused(var reason) -> Flash.refused(redirect, reason);
        }
        return "redirect:" + to;
    }

    static String document(UUID id) {
        return "/documents/" + id;
    }

    static String issued(UUID id) {
        return document(id) + "/issued";
    }

    /// @param otherwise for an empty field
    static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(Message.of("documents.process.refused.day", typed));
        }
    }

    /// `next`, `hand` with number and reason, or the id of a reserved number.
    static Choice choice(String how, @Nullable String number, @Nullable String reason) {
        return switch (how) {
            case "", "next" -> new Choice.Next();
            case "hand" -> new Choice.ByHand(number == null ? "" : number, reason == null ? "" : reason);
            default -> new Choice.Reserved(id(how));
        };
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new Refused(List.of(Message.of("documents.number.refused.not-reserved")));
        }
    }
}
