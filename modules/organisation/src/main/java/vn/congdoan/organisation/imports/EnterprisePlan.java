package vn.congdoan.organisation.imports;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.EnterpriseEntry;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.organisation.imports.Plan.Step;

/// Compares a list of enterprises with the registry: the same tax code, else the same name under the same unit, is the
/// same enterprise.
final class EnterprisePlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Supplier<EnterpriseId> ids;
    private final Map<UnitId, String> unitNames;
    private final Map<String, Enterprise> byTaxCode = new HashMap<>();
    private final Map<String, Enterprise> byName = new HashMap<>();

    /// @param ids for enterprises that are not known yet
    EnterprisePlan(List<Enterprise> known, List<Unit> units, Supplier<EnterpriseId> ids) {
        this.ids = ids;
        this.unitNames = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        for (var enterprise : known) {
            if (enterprise.taxCode() != null) {
                byTaxCode.put(enterprise.taxCode(), enterprise);
            }
            byName.putIfAbsent(key(enterprise.unit(), enterprise.name()), enterprise);
        }
    }

    List<Step<EnterpriseEntry>> steps(List<EnterpriseRow> rows) {
        return rows.stream().map(this::step).toList();
    }

    private Step<EnterpriseEntry> step(EnterpriseRow row) {
        var survey = new Survey(row.workers(), row.countedOn(), row.source());
        var before = before(row);
        if (before.isEmpty()) {
            var draft = new EnterpriseDraft(new UnitId(row.unit()), row.name(), row.taxCode(),
                    Objects.requireNonNullElse(row.ownership(), Ownership.NON_STATE),
                    Objects.requireNonNullElse(row.stable(), true), Objects.requireNonNullElse(row.hasUnion(), false), null);
            return new Step<>(line(row, Action.NEW, ""), new EnterpriseEntry(ids.get(), 0, draft, survey));
        }
        var known = before.get();
        var draft = changed(row, known);
        boolean same = draft.equals(unchanged(known)) && survey.equals(known.workforce());
        return new Step<>(line(row, same ? Action.SAME : Action.CHANGED, different(known, draft, survey)),
                new EnterpriseEntry(known.id(), known.version(), draft, survey));
    }

    /// What the file does not say stays as it is.
    private static EnterpriseDraft changed(EnterpriseRow row, Enterprise known) {
        return new EnterpriseDraft(new UnitId(row.unit()), row.name(), row.taxCode() == null ? known.taxCode() : row.taxCode(),
                Objects.requireNonNullElse(row.ownership(), known.ownership()),
                Objects.requireNonNullElse(row.stable(), known.stable()),
                Objects.requireNonNullElse(row.hasUnion(), known.hasUnion()), known.position());
    }

    private static EnterpriseDraft unchanged(Enterprise known) {
        return new EnterpriseDraft(known.unit(), known.name(), known.taxCode(), known.ownership(), known.stable(),
                known.hasUnion(), known.position());
    }

    private Optional<Enterprise> before(EnterpriseRow row) {
        var sameCode = row.taxCode() == null ? Optional.<Enterprise>empty() : Optional.ofNullable(byTaxCode.get(row.taxCode()));
        return sameCode.or(() -> Optional.ofNullable(byName.get(key(new UnitId(row.unit()), row.name())))
                .filter(known -> row.taxCode() == null || known.taxCode() == null));
    }

    private static String key(UnitId unit, String name) {
        return unit.value() + "|" + VietnameseText.searchKey(name);
    }

    private static Line line(EnterpriseRow row, Action action, String before) {
        return new Line(row.row(), action, row.unitName(), row.name(),
                figures(new Survey(row.workers(), row.countedOn(), row.source())) + (row.taxCode() == null ? "" : " · " + row.taxCode()), before);
    }

    /// What stands in the registry now where the file says something else.
    private String different(Enterprise known, EnterpriseDraft draft, Survey survey) {
        var parts = new ArrayList<String>();
        note(parts, known.name(), draft.name(), known.name());
        note(parts, known.unit(), draft.unit(), Objects.requireNonNullElse(unitNames.get(known.unit()), ""));
        note(parts, known.workforce(), survey, figures(known.workforce()));
        note(parts, known.taxCode(), draft.taxCode(), Objects.requireNonNullElse(known.taxCode(), "–"));
        note(parts, known.ownership(), draft.ownership(), known.ownership().code());
        note(parts, known.stable(), draft.stable(), "stable: " + known.stable());
        note(parts, known.hasUnion(), draft.hasUnion(), "has_union: " + known.hasUnion());
        return String.join(" · ", parts);
    }

    private static void note(List<String> parts, @Nullable Object now, @Nullable Object then, String shown) {
        if (!Objects.equals(now, then)) {
            parts.add(shown);
        }
    }

    private static String figures(Survey survey) {
        return survey.workers() + " · " + DAY.format(survey.countedOn());
    }
}
