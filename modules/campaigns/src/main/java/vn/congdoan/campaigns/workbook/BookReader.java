package vn.congdoan.campaigns.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.printed.Typed;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.sheet.Book;
import vn.congdoan.platform.sheet.Sheet;

/// Reads the sheet of numbers by its hidden codes, wherever rows and columns were moved. What people cannot have meant is
/// marked, never guessed.
final class BookReader {

    private static final int LONGEST = 500;

    private final Book.Page page;
    private final Stamp stamp;
    private final Outline outline;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();

    private BookReader(Book.Page page, int head, Stamp stamp, Outline outline) {
        this.page = page;
        this.stamp = stamp;
        this.outline = outline;
        var codes = page.sheet().rows().get(head).cells();
        IntStream.range(0, codes.size()).forEach(i -> columns.putIfAbsent(codes.get(i), i));
    }

    /// @return nothing when no sheet has the row of codes
    static Optional<Filled> read(Book book, Stamp stamp, Outline outline) {
        for (var page : book.pages()) {
            var rows = page.sheet().rows();
            for (int i = 0; i < Math.min(20, rows.size()); i++) {
                if (rows.get(i).cells().contains(Codes.ID) && rows.get(i).cells().contains(Codes.UNIT)) {
                    return Optional.of(new BookReader(page, i, stamp, outline).read(rows.subList(i + 1, rows.size())));
                }
            }
        }
        return Optional.empty();
    }

    private Filled read(List<Sheet.Row> rows) {
        var lines = new ArrayList<Filled.Line>();
        for (var row : rows) {
            var id = row.cell(place(Codes.ID));
            if (!id.startsWith("#")) {
                unit(row, id).ifPresent(unit -> lines.add(line(row, unit)));
            }
        }
        var gone = new HashSet<>(stamp.units().keySet());
        gone.removeAll(seen);
        Map<String, Integer> places = new LinkedHashMap<>();
        stamp.indicators().stream().filter(code -> columns.containsKey(Codes.indicator(code)))
                .forEach(code -> places.put(code, place(Codes.indicator(code))));
        return new Filled(stamp, page.name(), places, lines, gone, marks);
    }

    private int place(String code) {
        return columns.getOrDefault(code, Integer.MAX_VALUE);
    }

    private Optional<UUID> unit(Sheet.Row row, String id) {
        var unit = id.isEmpty() ? byName(row) : parsed(id);
        if (unit.isEmpty() && !id.isEmpty() || unit.isPresent() && !stamp.units().containsKey(unit.get())) {
            marks.add(mark(row, Codes.UNIT, Message.of("campaigns.workbook.row-foreign")));
            return Optional.empty();
        }
        if (unit.isPresent() && !sameName(row, unit.get())) {
            marks.add(mark(row, Codes.UNIT, Message.of("campaigns.workbook.name-moved", named(unit.get()))));
            return Optional.empty();
        }
        if (unit.isPresent() && !seen.add(unit.get())) {
            marks.add(mark(row, Codes.UNIT, Message.of("campaigns.import.unit-twice")));
            return Optional.empty();
        }
        return unit;
    }

    /// A row without its hidden code, such as one that was copied without it, counts when its name leaves no doubt.
    private Optional<UUID> byName(Sheet.Row row) {
        if (columns.entrySet().stream().noneMatch(c -> c.getKey().startsWith(Codes.INDICATOR) && !row.cell(c.getValue()).isEmpty())) {
            return Optional.empty();
        }
        var found = stamp.units().keySet().stream().filter(unit -> sameName(row, unit)).toList();
        if (found.size() != 1) {
            marks.add(mark(row, Codes.UNIT, Message.of("campaigns.workbook.row-unknown")));
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private boolean sameName(Sheet.Row row, UUID unit) {
        return VietnameseText.searchKey(row.cell(place(Codes.UNIT))).equals(VietnameseText.searchKey(named(unit)));
    }

    private String named(UUID unit) {
        var base = stamp.units().get(unit);
        return base == null ? "" : base.name();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException touched) {
            return Optional.empty();
        }
    }

    private Filled.Line line(Sheet.Row row, UUID unit) {
        Map<String, Filled.Entry> typed = new LinkedHashMap<>();
        stamp.indicators().stream().filter(code -> columns.containsKey(Codes.indicator(code)))
                .forEach(code -> entry(row, Codes.indicator(code)).ifPresent(entry -> typed.put(code, entry)));
        new Totals(outline, columns, marks).check(page.name(), row, typed);
        return new Filled.Line(row.number(), unit, typed, text(row, Codes.REASON), text(row, Codes.NOTE));
    }

    private Optional<Filled.Entry> entry(Sheet.Row row, String column) {
        return switch (Typed.of(row.cell(place(column)))) {
            case Typed.Blank blank -> Optional.of(new Filled.Entry(null));
            case Typed.Whole(var number) when number >= 0 -> Optional.of(new Filled.Entry(number));
            case Typed.Whole negative -> wrong(row, column, Message.of("campaigns.import.negative"));
            case Typed.Dash dash -> wrong(row, column, Message.of("campaigns.workbook.dash"));
            case Typed.Wrong(var why) -> wrong(row, column, why);
        };
    }

    private Optional<Filled.Entry> wrong(Sheet.Row row, String column, Message why) {
        marks.add(mark(row, column, why));
        return Optional.empty();
    }

    private @Nullable String text(Sheet.Row row, String column) {
        if (!columns.containsKey(column)) {
            return null;
        }
        var text = row.cell(place(column));
        if (text.length() > LONGEST) {
            marks.add(mark(row, column, Message.of("platform.sheet.text-too-long", LONGEST)));
        }
        return text;
    }

    private Mark mark(Sheet.Row row, String column, Message what) {
        return new Mark(page.name(), row.number(), columns.getOrDefault(column, -1), row.cell(place(column)), what);
    }
}
