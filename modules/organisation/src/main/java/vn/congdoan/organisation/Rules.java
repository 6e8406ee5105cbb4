package vn.congdoan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.organisation.events.UnitId;

/// What must hold before anything is written; each rule names its own refusal.
@Component
class Rules {

    private static final ZoneId OFFICE = BusinessZone.ID;
    private static final LocalDate EARLIEST = LocalDate.of(1929, 7, 28); // the trade union's founding day
    private static final int DEEPEST = 10;
    private static final int MOST_PERSONS = 10_000_000;

    private final Units units;
    private final Enterprises enterprises;
    private final Clock clock;

    Rules(Units units, Enterprises enterprises, Clock clock) {
        this.units = units;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    List<Message> federation(String code) {
        return reasons(no -> no.when(!code.matches("[a-z][a-z0-9-]{1,38}[a-z0-9]"), "organisation.refused.federation-code", code));
    }

    List<Message> letterhead(Letterhead letterhead) {
        return reasons(no -> {
            no.text(letterhead.name(), 200, "organisation.field.name");
            no.text(letterhead.shortName(), 100, "organisation.field.short-name");
            no.text(letterhead.place(), 100, "organisation.field.place");
            no.text(letterhead.documentCode(), 40, "organisation.field.document-code");
            no.text(String.join("\n", letterhead.headingBody()), 600, "organisation.field.heading-body");
            no.when(String.join("\n", letterhead.governingBody()).length() > 600, "organisation.refused.too-long",
                    Message.of("organisation.field.governing-body"), 600);
        });
    }

    /// @param changed the unit as it was, null for a new one
    List<Message> unit(UnitDraft draft, @Nullable Unit parent, @Nullable Unit changed, OtherUnits others) {
        return reasons(no -> {
            no.text(draft.name(), 200, "organisation.field.unit-name");
            no.when(others.kinds().stream().noneMatch(kind -> kind.code().equals(draft.kind())),
                    "organisation.refused.unit-kind", draft.kind());
            no.when(draft.displayOrder() != null && (draft.displayOrder() < 0 || draft.displayOrder() > 99_999),
                    "organisation.refused.display-order");
            no.when(draft.externalId() != null && draft.externalId().length() > 60, "organisation.refused.too-long",
                    Message.of("organisation.field.external-id"), 60);
            no.day(draft.foundedOn());
            no.when(parent != null && !parent.active() && draft.active(), "organisation.refused.parent-inactive");
            no.when(parent != null && parent.path().size() >= DEEPEST, "organisation.refused.too-deep", DEEPEST);
            place(draft, parent, changed, others, no);
        });
    }

    private void place(UnitDraft draft, @Nullable Unit parent, @Nullable Unit changed, OtherUnits others, Reasons no) {
        others.named(draft.parent(), draft.name()).filter(other -> changed == null || !other.id().equals(changed.id()))
                .ifPresent(other -> no.when(draft.active(), "organisation.refused.unit-exists", other.name()));
        if (changed != null) {
            no.when(parent != null && parent.path().contains(changed.id()), "organisation.refused.unit-circle");
            no.when(!draft.active() && changed.active() && inUse(changed.id(), others), "organisation.refused.unit-in-use");
        }
    }

    private boolean inUse(UnitId unit, OtherUnits others) {
        return others.children(unit).stream().anyMatch(Unit::active) || enterprises.existsUnder(unit);
    }

    /// @param changed the enterprise as it was, null for a new one
    List<Message> enterprise(EnterpriseDraft draft, Unit unit, @Nullable Enterprise changed, OtherEnterprises others) {
        return reasons(no -> {
            no.text(draft.name(), 250, "organisation.field.enterprise-name");
            no.when(!unit.active(), "organisation.refused.unit-inactive", unit.name());
            no.when(draft.position() != null && (draft.position() < 0 || draft.position() > MOST_PERSONS),
                    "organisation.refused.display-order");
            no.when(changed != null && changed.union() != null && !draft.hasUnion(), "organisation.refused.union-works");
            taxCode(draft, changed, others, no);
            others.named(draft.unit(), draft.name()).stream().filter(other -> !same(other, changed))
                    .filter(other -> draft.taxCode() == null || other.taxCode() == null).findFirst()
                    .ifPresent(other -> no.when(true, "organisation.refused.enterprise-exists", other.name(), unit.name()));
        });
    }

    private static void taxCode(EnterpriseDraft draft, @Nullable Enterprise changed, OtherEnterprises others, Reasons no) {
        var taxCode = draft.taxCode();
        if (taxCode == null) {
            return;
        }
        no.when(!TaxCode.valid(taxCode), "organisation.refused.tax-code", taxCode);
        others.withTaxCode(taxCode).filter(other -> !same(other, changed))
                .ifPresent(other -> no.when(true, "organisation.refused.tax-code-taken", taxCode, other.name()));
    }

    private static boolean same(Enterprise other, @Nullable Enterprise changed) {
        return changed != null && other.id().equals(changed.id());
    }

    List<Message> survey(Survey survey) {
        return reasons(no -> {
            no.when(survey.workers() < 0 || survey.workers() > MOST_PERSONS, "organisation.refused.workers");
            no.day(survey.countedOn());
        });
    }

    List<Message> founding(Founding founding, Unit under, @Nullable Enterprise at) {
        return reasons(no -> {
            no.text(founding.name(), 200, "organisation.field.union-name");
            no.when(units.kinds().stream().noneMatch(kind -> kind.grassroots() && kind.code().equals(founding.kind())),
                    "organisation.refused.no-grassroots-kind", founding.kind());
            no.when(founding.members() < 1 || founding.members() > MOST_PERSONS, "organisation.refused.members");
            no.day(founding.day());
            no.when(!under.active(), "organisation.refused.unit-inactive", under.name());
            if (at != null) {
                no.when(at.hasUnion(), "organisation.refused.has-union", at.name());
                no.when(!at.unit().equals(under.id()), "organisation.refused.other-unit", at.name());
            }
            units.named(founding.under(), founding.name())
                    .ifPresent(other -> no.when(true, "organisation.refused.unit-exists", other.name()));
        });
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    private List<Message> reasons(Consumer<Reasons> rules) {
        var found = new Reasons(new ArrayList<>(), today());
        rules.accept(found);
        return found.messages;
    }

    private record Reasons(List<Message> messages, LocalDate today) {

        void when(boolean broken, String key, Object... arguments) {
            if (broken) {
                messages.add(Message.of(key, arguments));
            }
        }

        void text(String text, int most, String field) {
            when(text.isBlank(), "organisation.refused.blank", Message.of(field));
            when(text.length() > most, "organisation.refused.too-long", Message.of(field), most);
        }

        void day(@Nullable LocalDate day) {
            when(day != null && day.isAfter(today), "organisation.refused.future-day");
            when(day != null && day.isBefore(EARLIEST), "organisation.refused.early-day");
        }
    }
}
