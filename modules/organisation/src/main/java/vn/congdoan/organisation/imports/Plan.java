package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.platform.sheet.Flaw;

/// What the rows of a file would do to the registry, and how it is done.
///
/// @param door enters entries as a whole, and answers what stands against each
record Plan<E>(List<Step<E>> steps, Function<List<E>, List<List<Message>>> door) {

    /// What one row would do.
    record Step<E>(Line line, E entry) {
    }

    List<Line> lines() {
        return steps.stream().map(Step::line).toList();
    }

    int number(Action action) {
        return (int) steps.stream().filter(step -> step.line.action() == action).count();
    }

    /// Enters what is new or changed; when the registry refuses a row, nothing is entered and every refusal is named.
    List<Flaw> enter(String file) {
        var effective = steps.stream().filter(step -> step.line.action() != Action.SAME).toList();
        var refused = door.apply(effective.stream().map(Step::entry).toList());
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < refused.size(); i++) {
            var line = effective.get(i).line;
            refused.get(i).forEach(reason -> flaws.add(new Flaw(file, line.row(), "", line.name(), reason)));
        }
        return flaws;
    }
}
