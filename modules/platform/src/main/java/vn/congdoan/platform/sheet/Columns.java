package vn.congdoan.platform.sheet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.kernel.Message;

/// The columns of one kind of file. Their header may stand anywhere in the first 20 rows, in any order, among others.
public record Columns<K extends Enum<K>>(List<Column<K>> columns) {

    private static final int HEADER_ROWS = 20;

    public Columns {
        columns = List.copyOf(columns);
    }

    @SafeVarargs
    public static <K extends Enum<K>> Columns<K> of(Column<K>... columns) {
        return new Columns<>(List.of(columns));
    }

    /// The table below the header, or nothing when no row holds all required columns.
    public Optional<Table<K>> find(Sheet sheet) {
        return headers(sheet).filter(header -> missing(header).isEmpty()).findFirst().map(header -> table(sheet, header));
    }

    /// @throws UnreadableFile naming the columns that are missing or stand there twice
    public Table<K> in(Sheet sheet) {
        var best = headers(sheet).max(Comparator.comparingInt(header -> header.places.size()));
        if (best.isEmpty() || best.get().places.isEmpty()) {
            throw new UnreadableFile(sheet.file(), Message.of("platform.sheet.no-header", names(columns)));
        }
        var header = best.get();
        if (!missing(header).isEmpty()) {
            throw new UnreadableFile(sheet.file(), header.row.number(),
                    Message.of("platform.sheet.columns-missing", names(missing(header))));
        }
        return table(sheet, header);
    }

    private record Header<K extends Enum<K>>(int index, Sheet.Row row, Map<K, List<Integer>> places) {
    }

    private Stream<Header<K>> headers(Sheet sheet) {
        return Stream.iterate(0, i -> i < Math.min(HEADER_ROWS, sheet.rows().size()), i -> i + 1)
                .map(i -> header(i, sheet.rows().get(i)));
    }

    private Header<K> header(int index, Sheet.Row row) {
        Map<K, List<Integer>> places = columns.stream()
                .collect(Collectors.toMap(Column::key, column -> places(row, column)));
        places.values().removeIf(List::isEmpty);
        return new Header<>(index, row, places);
    }

    private static List<Integer> places(Sheet.Row row, Column<?> column) {
        var keys = column.keys();
        return Stream.iterate(0, i -> i < row.cells().size(), i -> i + 1)
                .filter(i -> keys.contains(Column.key(row.cell(i)))).toList();
    }

    private List<Column<K>> missing(Header<K> header) {
        return columns.stream().filter(column -> column.required() && !header.places.containsKey(column.key())).toList();
    }

    private Table<K> table(Sheet sheet, Header<K> header) {
        var places = new EnumMap<K, Integer>(columns.getFirst().key().getDeclaringClass());
        header.places.forEach((key, found) -> {
            if (found.size() > 1) {
                throw new UnreadableFile(sheet.file(), header.row.number(),
                        Message.of("platform.sheet.column-twice", header.row.cell(found.getFirst())));
            }
            places.put(key, found.getFirst());
        });
        return new Table<>(sheet, header.row, places, sheet.rows().subList(header.index + 1, sheet.rows().size()));
    }

    private static String names(List<? extends Column<?>> columns) {
        return columns.stream().filter(Column::required).map(Column::name).collect(Collectors.joining(", "));
    }
}
