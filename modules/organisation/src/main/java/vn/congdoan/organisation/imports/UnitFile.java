package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.UnitKind;
import vn.congdoan.platform.sheet.Column;
import vn.congdoan.platform.sheet.Columns;
import vn.congdoan.platform.sheet.Entry;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheet;

/// A list of units: order, name, kind and, if given, the unit above and the number in another system.
record UnitFile(List<UnitKind> kinds, Consumer<Flaw> flaws) {

    /// What a row says.
    record Row(int row, @Nullable Integer order, String name, String kind, @Nullable String parent,
            @Nullable String externalId) {
    }

    private enum Part { ORDER, NAME, KIND, PARENT, EXTERNAL_ID }

    private static final Columns<Part> COLUMNS = Columns.of(
            Column.optional(Part.ORDER, "Thứ tự", "TT", "STT", "display_order", "order"),
            Column.required(Part.NAME, "Đơn vị", "Tên đơn vị", "unit", "name"),
            Column.required(Part.KIND, "Loại đơn vị", "Loại", "Loại hình", "kind"),
            Column.optional(Part.PARENT, "Đơn vị cấp trên", "Cấp trên", "Trực thuộc", "parent"),
            Column.optional(Part.EXTERNAL_ID, "Mã ngoài", "Mã đơn vị", "external_id", "code"));

    List<Row> read(Sheet sheet) {
        var rows = new ArrayList<Row>();
        Map<String, Integer> seen = new HashMap<>();
        for (var entry : COLUMNS.in(sheet).entries()) {
            row(entry).ifPresent(row -> {
                var key = VietnameseText.searchKey(row.name) + "|" + VietnameseText.searchKey(row.parent == null ? "" : row.parent);
                var first = seen.putIfAbsent(key, row.row);
                if (first != null) {
                    flaws.accept(entry.flaw(Part.NAME, Message.of("organisation.import.duplicate", Integer.toString(first))));
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private Optional<Row> row(Entry<Part> entry) {
        var order = entry.count(Part.ORDER, flaws);
        var name = entry.name(Part.NAME, 200, flaws);
        var kind = entry.name(Part.KIND, 100, flaws).flatMap(this::kind);
        if (kind.isEmpty() && entry.has(Part.KIND)) {
            flaws.accept(entry.flaw(Part.KIND, Message.of("organisation.import.unknown-kind",
                    String.join(", ", kinds.stream().map(UnitKind::code).toList()))));
        }
        if (name.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Row(entry.row().number(), order.isPresent() ? order.getAsInt() : null, name.get(),
                kind.get(), blankless(entry.text(Part.PARENT)), blankless(entry.text(Part.EXTERNAL_ID))));
    }

    private Optional<String> kind(String written) {
        var key = VietnameseText.searchKey(written);
        return kinds.stream().filter(kind -> kind.code().equals(key) || VietnameseText.searchKey(kind.vietnamese()).equals(key)
                || VietnameseText.searchKey(kind.english()).equals(key)).map(UnitKind::code).findFirst();
    }

    private static @Nullable String blankless(String text) {
        return text.isEmpty() ? null : text;
    }
}
