package vn.congdoan.membership.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Entry;
import vn.congdoan.membership.Source;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// What was typed on the page for a new movement, kept as typed so that a refusal loses nothing.
record MovementForm(@Nullable MovementKind kind, @Nullable UUID unit, @Nullable String day, @Nullable String reason,
        @Nullable Sector sector, @Nullable String amount, @Nullable String names, @Nullable String note) {

    static MovementForm fresh(MovementKind kind, @Nullable UUID unit, LocalDate day, @Nullable Sector sector) {
        return new MovementForm(kind, unit, day.toString(), null, sector, null, null, null);
    }

    MovementKind kindOr(MovementKind otherwise) {
        return kind == null ? otherwise : kind;
    }

    /// What is missing or cannot be read; the rules of the ledger come after.
    List<Message> flaws() {
        var flaws = new ArrayList<Message>();
        if (unit == null) {
            flaws.add(Message.of("membership.form.no-unit"));
        }
        if (date() == null) {
            flaws.add(Message.of("membership.form.no-day"));
        }
        if (reason == null || reason.isBlank()) {
            flaws.add(Message.of("membership.form.no-reason"));
        }
        if (sector == null) {
            flaws.add(Message.of("membership.form.no-sector"));
        }
        if (number() == null) {
            flaws.add(Message.of("membership.form.no-amount"));
        }
        return flaws;
    }

    /// @throws IllegalStateException when there are flaws
    Entry entry() {
        var where = unit;
        var on = date();
        var why = reason;
        var in = sector;
        var many = number();
        if (where == null || on == null || why == null || in == null || many == null) {
            throw new IllegalStateException("an unreadable form");
        }
        return new Entry(new UnitId(where), on, kindOr(MovementKind.ADMISSION), why, in, many, listed(),
                note == null ? "" : note, Source.FORM);
    }

    private @Nullable String listed() {
        return names == null || names.isBlank() ? null : names;
    }

    private @Nullable LocalDate date() {
        try {
            return day == null ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// With a list of names the number may be left out. A dot between thousands is understood.
    private @Nullable Integer number() {
        var typed = amount == null ? "" : amount.strip();
        if (typed.isEmpty()) {
            return listed() == null ? null : Integer.valueOf(0);
        }
        return typed.matches("\\d{1,3}(\\.\\d{3}){1,2}|\\d{1,8}") ? Integer.valueOf(typed.replace(".", "")) : null;
    }

    /// Names of persons stay out of logs.
    @Override
    public String toString() {
        return "MovementForm[" + kind + "]";
    }
}
