package vn.congdoan.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.events.UnitId;

/// Federations, their units in official order, and Lai Châu's eight enterprises.
@Component
class DemoOrganisation {

    private final Organisation organisation;

    DemoOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    FederationId found(DemoFederation federation) {
        return done(organisation.found(federation.code, federation.confederation(), federation.letterhead)).id();
    }

    /// Within the federation.
    ///
    /// @return the units by name
    Map<String, UnitId> units(DemoFederation federation) {
        Map<String, UnitId> units = new HashMap<>();
        for (var row : Table.rows(federation.code + "-units.csv")) {
            var draft = new UnitDraft(null, row.getField("unit"), row.getField("kind"),
                    Integer.valueOf(row.getField("display_order")), null, true, null);
            units.put(draft.name(), done(organisation.establish(draft)).id());
        }
        return units;
    }

    /// The groups of the list are territories: `Huyện Mường Tè` is supervised by `LĐLĐ huyện Mường Tè`.
    void enterprises(Map<String, UnitId> units) {
        for (var row : Table.rows("lai-chau-2024-enterprises-without-union.csv")) {
            var group = row.getField("group");
            var unit = units.entrySet().stream()
                    .filter(known -> known.getKey().toLowerCase(java.util.Locale.ROOT).endsWith(group.toLowerCase(java.util.Locale.ROOT)))
                    .findFirst().orElseThrow().getValue();
            var draft = new EnterpriseDraft(unit, row.getField("enterprise"), null, Ownership.NON_STATE, true, false, null);
            done(organisation.register(draft, new Survey(Integer.parseInt(row.getField("workers")),
                    LocalDate.of(2024, 5, 31), CountSource.SURVEY)));
        }
    }

    private static <T> T done(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T> done -> done.now();
            case Answer.Refused<T> refused -> throw new IllegalStateException(refused.reasons().toString());
        };
    }
}
