package vn.congdoan.campaigns.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Cell;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.platform.sheet.Book;
import vn.congdoan.platform.sheet.Sheet;

/// What stood where when the workbook was downloaded. It lies in a sheet that people do not see, and says what was
/// changed in the file; that nothing newer is overwritten is up to the versions.
///
/// @param revision of the setup
record Stamp(String federation, UUID campaign, String code, long revision, String downloaded, Map<UUID, Base> units) {

    /// @param reason as it was written beside the unit
    record Base(String name, String note, long noteVersion, String reason, Map<String, Was> cells) {
    }

    /// @param version of the cell
    record Was(long version, @Nullable Long committee, @Nullable Long formula) {

        @Nullable Long amount() {
            return committee != null ? committee : formula;
        }

        String text() {
            return version + ";" + number(committee) + ";" + number(formula);
        }

        private static String number(@Nullable Long number) {
            return number == null ? "" : number.toString();
        }

        static Was of(String text) {
            var parts = text.split(";", -1);
            return new Was(Long.parseLong(parts[0]), number(parts[1]), number(parts[2]));
        }

        private static @Nullable Long number(String text) {
            return text.isEmpty() ? null : (Long) Long.parseLong(text);
        }
    }

    static Stamp of(String federation, Quotas quotas, String downloaded) {
        var outline = quotas.campaign().outline();
        Map<UUID, Base> units = new LinkedHashMap<>();
        for (var line : quotas.lines()) {
            Map<String, Was> cells = new LinkedHashMap<>();
            outline.leaves().forEach(leaf -> {
                var cell = line.entry(leaf.code()).cell();
                cells.put(leaf.code(), new Was(cell.version(), cell.committee(), cell.formula()));
            });
            var unit = line.participant();
            units.put(unit.unit().value(), new Base(unit.name(), unit.note(), unit.noteVersion(), reason(line), cells));
        }
        return new Stamp(federation, outline.id().value(), outline.code(), outline.version(), downloaded, units);
    }

    /// The one reason that all decided cells of a unit have; empty where they have several.
    static String reason(Quotas.Line line) {
        var reasons = line.entries().values().stream().map(Quotas.Entry::cell).filter(cell -> cell.committee() != null)
                .map(Cell::reason).filter(reason -> !reason.isEmpty()).collect(Collectors.toSet());
        return reasons.size() == 1 ? reasons.iterator().next() : "";
    }

    Set<String> indicators() {
        return units.isEmpty() ? Set.of() : units.values().iterator().next().cells().keySet();
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Codes.FORMAT, federation, campaign.toString(), code, Long.toString(revision), downloaded));
        var indicators = List.copyOf(indicators());
        rows.add(indicators);
        units.forEach((id, base) -> {
            var row = new ArrayList<>(List.of(id.toString(), base.name(), base.note(), Long.toString(base.noteVersion()), base.reason()));
            row.add(indicators.stream().map(indicator -> Objects.requireNonNull(base.cells().get(indicator)).text()).collect(Collectors.joining("|")));
            rows.add(row);
        });
        return rows;
    }

    /// @return nothing when the workbook was not downloaded here, or its hidden sheet was touched
    static Optional<Stamp> of(Book book) {
        try {
            return book.page(Codes.PAGE).map(page -> page.sheet().rows())
                    .filter(rows -> rows.size() > 1 && rows.getFirst().cell(0).equals(Codes.FORMAT)).map(Stamp::of);
        } catch (IllegalArgumentException | IndexOutOfBoundsException touched) {
            return Optional.empty();
        }
    }

    private static Stamp of(List<Sheet.Row> rows) {
        var head = rows.getFirst();
        var indicators = rows.get(1).cells();
        Map<UUID, Base> units = new HashMap<>();
        rows.stream().skip(2).forEach(row -> {
            Map<String, Was> cells = new LinkedHashMap<>();
            var texts = row.cell(5).split("\\|", -1);
            for (int i = 0; i < indicators.size(); i++) {
                cells.put(indicators.get(i), Was.of(texts[i]));
            }
            units.put(UUID.fromString(row.cell(0)), new Base(row.cell(1), row.cell(2), Long.parseLong(row.cell(3)), row.cell(4), cells));
        });
        return new Stamp(head.cell(1), UUID.fromString(head.cell(2)), head.cell(3), Long.parseLong(head.cell(4)), head.cell(5), units);
    }
}
