package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.platform.sheet.Flaw;

/// Compares a list of units with those that are known. A parent is a known unit or one of an earlier row.
final class UnitPlan {

    private final String file;
    private final Organisation organisation;
    private final List<Unit> known;
    private final Map<String, UnitFile.Row> earlier = new HashMap<>();
    private final Map<String, UnitId> entered = new HashMap<>();
    private final Consumer<Flaw> flaws;

    UnitPlan(String file, List<Unit> known, Organisation organisation, Consumer<Flaw> flaws) {
        this.file = file;
        this.known = known;
        this.organisation = organisation;
        this.flaws = flaws;
    }

    List<Effect> effects(List<UnitFile.Row> rows) {
        var effects = new ArrayList<Effect>();
        for (var row : rows) {
            effects.add(effect(row));
            earlier.put(VietnameseText.searchKey(row.name()), row);
        }
        return effects;
    }

    private Effect effect(UnitFile.Row row) {
        var parent = row.parent() == null ? Optional.<Unit>empty() : knownParent(row);
        var before = row.parent() != null && parent.isEmpty() ? Optional.<Unit>empty() : before(row, parent);
        if (before.isEmpty()) {
            return new Effect(line(row, Action.NEW, ""), () -> establish(row, parent));
        }
        var unit = before.get();
        var draft = new UnitDraft(parent.map(Unit::id).orElseGet(unit::parent), row.name(), row.kind(),
                Objects.requireNonNullElse(row.order(), unit.displayOrder()),
                Objects.requireNonNullElse(row.externalId(), Objects.requireNonNullElse(unit.externalId(), "")),
                true, unit.foundedOn());
        var now = new UnitDraft(unit.parent(), unit.name(), unit.kind(), unit.displayOrder(), unit.externalId(),
                unit.active(), unit.foundedOn());
        var action = draft.equals(now) ? Action.SAME : Action.CHANGED;
        return new Effect(line(row, action, action == Action.SAME ? "" : unit.displayOrder() + " · " + unit.name() + " · " + unit.kind()),
                () -> organisation.change(unit.id(), unit.version(), draft));
    }

    private Answer<Unit> establish(UnitFile.Row row, Optional<Unit> parent) {
        var above = parent.map(Unit::id).orElseGet(() -> row.parent() == null ? null : entered.get(VietnameseText.searchKey(row.parent())));
        var answer = organisation.establish(new UnitDraft(above, row.name(), row.kind(), row.order(), row.externalId(), true, null));
        if (answer instanceof Answer.Done<Unit> done) {
            entered.put(VietnameseText.searchKey(row.name()), done.now().id());
        }
        return answer;
    }

    private Optional<Unit> knownParent(UnitFile.Row row) {
        var name = Objects.requireNonNull(row.parent());
        return switch (new Matching<>(known, Unit::name).find(name)) {
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
        var external = row.externalId();
        var byNumber = external == null ? Optional.<Unit>empty()
                : known.stream().filter(unit -> external.equals(unit.externalId())).findFirst();
        var key = VietnameseText.searchKey(row.name());
        var named = known.stream().filter(unit -> VietnameseText.searchKey(unit.name()).equals(key)).toList();
        return byNumber.or(() -> parent.isEmpty() && named.size() == 1 ? Optional.of(named.getFirst())
                : named.stream().filter(unit -> Objects.equals(unit.parent(), parent.map(Unit::id).orElse(null))).findFirst());
    }

    private static Line line(UnitFile.Row row, Action action, String before) {
        var order = row.order() == null ? "" : row.order() + " · ";
        return new Line(row.row(), action, Objects.requireNonNullElse(row.parent(), ""), row.name(), order + row.kind(), before);
    }
}
