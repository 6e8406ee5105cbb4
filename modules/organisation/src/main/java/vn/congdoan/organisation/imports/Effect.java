package vn.congdoan.organisation.imports;

import java.util.function.Supplier;
import vn.congdoan.organisation.Answer;

/// What a row would do, and how it is done.
///
/// @param act enters the row through the module's door; not called for a row that changes nothing
record Effect(Line line, Supplier<Answer<?>> act) {
}
