package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.UnitEntry;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.organisation.imports.Plan.Step;
import vn.congdoan.platform.sheet.Flaw;

/// Compares a list of units with those that are known. A parent is a known unit or one of an earlier row.
final class UnitPlan {

    private final String file;
    private final Supplier<UnitId> ids;
    private final Matching<Unit> names;
    private final Map<String, List<Unit>> byName;
    private final Map<String, Unit> byNumber = new HashMap<>();
    private final Map<String, UnitId> earlier = new HashMap<>();
    private final Consumer<Flaw> flaws;

    /// @param ids for units that are not known yet
    UnitPlan(String file, List<Unit> known, Supplier<UnitId> ids, Consumer<Flaw> flaws) {
        this.file = file;
        this.ids = ids;
        this.names = new Matching<>(known, Unit::name);
        this.byName = known.stream().collect(Collectors.groupingBy(unit -> VietnameseText.searchKey(unit.name())));
        for (var unit : known) {
            if (unit.externalId() != null) {
                byNumber.putIfAbsent(unit.externalId(), unit);
            }
        }
        this.flaws = flaws;
    }

    List<Step<UnitEntry>> steps(List<UnitFile.Row> rows) {
        var steps = new ArrayList<Step<UnitEntry>>();
        for (var row : rows) {
            var step = step(row);
            steps.add(step);
            earlier.put(VietnameseText.searchKey(row.name()), step.entry().unit());
        }
        return steps;
    }

    private Step<UnitEntry> step(UnitFile.Row row) {
        var parent = row.parent() == null ? Optional.<Unit>empty() : knownParent(row);
        var before = row.parent() != null && parent.isEmpty() ? Optional.<Unit>empty() : before(row, parent);
        if (before.isEmpty()) {
            return new Step<>(line(row, Action.NEW, ""), fresh(row, parent));
        }
        var unit = before.get();
        var draft = new UnitDraft(parent.map(Unit::id).orElseGet(unit::parent), row.name(), row.kind(),
                Objects.requireNonNullElse(row.order(), unit.displayOrder()),
                Objects.requireNonNullElse(row.externalId(), Objects.requireNonNullElse(unit.externalId(), "")),
                true, unit.foundedOn());
        var now = new UnitDraft(unit.parent(), unit.name(), unit.kind(), unit.displayOrder(), unit.externalId(),
                unit.active(), unit.foundedOn());
        var action = draft.equals(now) ? Action.SAME : Action.CHANGED;
        return new Step<>(line(row, action, action == Action.SAME ? "" : unit.displayOrder() + " · " + unit.name() + " · " + unit.kind()),
                new UnitEntry(unit.id(), unit.version(), draft));
    }

    private UnitEntry fresh(UnitFile.Row row, Optional<Unit> parent) {
        var above = parent.map(Unit::id).orElseGet(() -> row.parent() == null ? null : earlier.get(VietnameseText.searchKey(row.parent())));
        return new UnitEntry(ids.get(), 0, new UnitDraft(above, row.name(), row.kind(), row.order(), row.externalId(), true, null));
    }

    private Optional<Unit> knownParent(UnitFile.Row row) {
        var name = Objects.requireNonNull(row.parent());
        return switch (names.find(name)) {
            case Matching.Found.One<Unit> one -> Optional.of(one.thing());
            case Matching.Found.None<Unit> none -> {
                if (!earlier.containsKey(VietnameseText.searchKey(name))) {
                    flaws.accept(new Flaw(file, row.row(), "", name, Message.of("organisation.import.unknown-parent")));
                }
                yield Optional.empty();
            }
        };
    }

    /// A file that names no parent means the unit of that name wherever it stands, when there is only one.
    private Optional<Unit> before(UnitFile.Row row, Optional<Unit> parent) {
        var numbered = row.externalId() == null ? Optional.<Unit>empty() : Optional.ofNullable(byNumber.get(row.externalId()));
        var named = byName.getOrDefault(VietnameseText.searchKey(row.name()), List.of());
        return numbered.or(() -> parent.isEmpty() && named.size() == 1 ? Optional.of(named.getFirst())
                : named.stream().filter(unit -> Objects.equals(unit.parent(), parent.map(Unit::id).orElse(null))).findFirst());
    }

    private static Line line(UnitFile.Row row, Action action, String before) {
        var order = row.order() == null ? "" : row.order() + " · ";
        return new Line(row.row(), action, Objects.requireNonNullElse(row.parent(), ""), row.name(), order + row.kind(), before);
    }
}
