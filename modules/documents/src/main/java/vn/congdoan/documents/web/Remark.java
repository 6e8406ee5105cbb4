package vn.congdoan.documents.web;

import java.util.List;
import java.util.Map;
import vn.congdoan.documents.Composition;
import vn.congdoan.kernel.Message;

/// A flaw as the editor shows it.
///
/// @param field   name of the form's field
/// @param label   last part of the key of the field's name
/// @param warning whether it keeps from nothing
record Remark(String field, String label, int line, Message message, boolean warning) {

    private static final Map<String, String> FIELDS = Map.of("legalBases", "bases", "signature", "capacity");

    static List<Remark> of(Composition composition) {
        return composition.flaws().stream().map(flaw -> {
            var field = FIELDS.getOrDefault(flaw.field(), flaw.field());
            return new Remark(field, field, flaw.line(), flaw.message(), flaw.weight() == Composition.Weight.WARNING);
        }).toList();
    }
}
