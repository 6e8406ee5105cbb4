package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.TaxCode;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.imports.Matching.Found;
import vn.congdoan.platform.sheet.Column;
import vn.congdoan.platform.sheet.Columns;
import vn.congdoan.platform.sheet.Entry;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheet;

/// A list of enterprises, one per row with its unit. The list as offices print it is read by [PrintedList].
final class EnterpriseFile {

    enum Part { UNIT, NAME, WORKERS, TAX_CODE, OWNERSHIP, COUNTED_ON, SOURCE, STABLE, HAS_UNION, NUMBER }

    private static final Columns<Part> COLUMNS = Columns.of(
            Column.required(Part.UNIT, "Đơn vị quản lý", "Đơn vị", "Công đoàn cấp trên", "Địa bàn", "unit", "group"),
            Column.required(Part.NAME, "Tên doanh nghiệp", "Doanh nghiệp", "Tên đơn vị", "enterprise", "name"),
            Column.required(Part.WORKERS, "Số lao động", "Tổng số lao động (người)", "Tổng số lao động", "Lao động", "workers"),
            Column.optional(Part.TAX_CODE, "Mã số thuế", "MST", "tax_code"),
            Column.optional(Part.OWNERSHIP, "Loại hình", "Khu vực sở hữu", "Loại hình doanh nghiệp", "ownership"),
            Column.optional(Part.COUNTED_ON, "Ngày thống kê", "Ngày khảo sát", "Tính đến ngày", "counted_on"),
            Column.optional(Part.SOURCE, "Nguồn", "Nguồn số liệu", "source"),
            Column.optional(Part.STABLE, "Hoạt động ổn định", "Ổn định", "stable"),
            Column.optional(Part.HAS_UNION, "Đã có công đoàn", "Có công đoàn", "Có CĐCS", "has_union"));

    private final Matching<Unit> units;
    private final Reading reading;
    private final Consumer<Flaw> flaws;

    EnterpriseFile(List<Unit> units, Reading.Defaults defaults, Consumer<Flaw> flaws) {
        this.units = new Matching<>(units, Unit::name);
        this.reading = new Reading(defaults, flaws);
        this.flaws = flaws;
    }

    List<EnterpriseRow> read(Sheet sheet) {
        var flat = COLUMNS.find(sheet);
        if (flat.isEmpty()) {
            var printed = PrintedList.find(sheet);
            if (printed.isPresent()) {
                return new PrintedList(this, flaws).read(printed.get());
            }
        }
        var rows = new ArrayList<EnterpriseRow>();
        Map<String, Integer> seen = new HashMap<>();
        for (var entry : flat.orElseGet(() -> COLUMNS.in(sheet)).entries()) {
            var unit = entry.name(Part.UNIT, 250, flaws).flatMap(name -> unit(entry, Part.UNIT, name));
            row(entry, unit).ifPresent(row -> {
                refuseSecond(entry, row, seen);
                rows.add(row);
            });
        }
        return rows;
    }

    Optional<EnterpriseRow> row(Entry<Part> entry, Optional<Unit> unit) {
        var name = entry.name(Part.NAME, 250, flaws);
        var workers = entry.count(Part.WORKERS, flaws);
        if (!entry.has(Part.WORKERS)) {
            flaws.accept(entry.flaw(Part.WORKERS, Message.of("platform.sheet.blank")));
        }
        var ownership = reading.ownership(entry);
        var stable = reading.yes(entry, Part.STABLE);
        var hasUnion = reading.yes(entry, Part.HAS_UNION);
        var countedOn = reading.countedOn(entry);
        var source = reading.source(entry);
        var taxCode = taxCode(entry);
        if (name.isEmpty() || workers.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EnterpriseRow(entry.row().number(), unit.get().id().value(), unit.get().name(), name.get(),
                workers.getAsInt(), taxCode.orElse(null), ownership.orElse(null), countedOn, source,
                stable.orElse(null), hasUnion.orElse(null)));
    }

    Optional<Unit> unit(Entry<Part> entry, Part column, String written) {
        return switch (units.find(written)) {
            case Found.One<Unit> one -> Optional.of(one.thing());
            case Found.None<Unit> none -> {
                flaws.accept(entry.flaw(column, none.near().isEmpty()
                        ? Message.of("organisation.import.unknown-unit")
                        : Message.of("organisation.import.unknown-unit-near", String.join("; ", none.near()))));
                yield Optional.empty();
            }
        };
    }

    private Optional<String> taxCode(Entry<Part> entry) {
        if (!entry.has(Part.TAX_CODE)) {
            return Optional.empty();
        }
        var code = TaxCode.clean(entry.text(Part.TAX_CODE));
        if (!TaxCode.valid(code)) {
            flaws.accept(entry.flaw(Part.TAX_CODE, Message.of("organisation.refused.tax-code", code)));
        }
        return Optional.of(code);
    }

    void refuseSecond(Entry<Part> entry, EnterpriseRow row, Map<String, Integer> seen) {
        var key = row.unit() + "|" + VietnameseText.searchKey(row.name());
        var first = row.taxCode() == null ? seen.putIfAbsent(key, row.row()) : seen.putIfAbsent(row.taxCode(), row.row());
        if (first != null) {
            flaws.accept(entry.flaw(row.taxCode() == null ? Part.NAME : Part.TAX_CODE,
                    Message.of("organisation.import.duplicate", Integer.toString(first))));
        }
    }
}
