package vn.congdoan.campaigns.printed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.sheet.Sheet;
import vn.congdoan.platform.sheet.VietnameseNumbers;

/// The head of a printed table: one to five rows whose upper cells span groups of lower ones. Where merged cells were, a
/// text stands in the first of them only, in workbooks as in text files, and so the spans are told from what is blank.
///
/// @param last    index of its last row in the sheet
/// @param columns from the left
public record Head(int last, List<Column> columns) {

    private static final int SEARCHED = 30;
    private static final int UP = 3;
    private static final int DOWN = 4;

    /// @param group what stands above, from the topmost down; empty text when nothing does
    /// @param title what stands lowest
    public record Column(int place, String group, String title) {
    }

    public static Optional<Head> find(Sheet sheet) {
        var rows = sheet.rows();
        var at = IntStream.range(0, Math.min(SEARCHED, rows.size())).filter(i -> unit(rows.get(i)) >= 0).findFirst();
        if (at.isEmpty()) {
            at = IntStream.range(0, Math.min(SEARCHED, rows.size() - 1)).filter(i -> texts(rows.get(i)) >= 3 && numbers(rows.get(i)) == 0
                    && numbers(rows.get(i + 1)) > 0).findFirst();
        }
        return at.isEmpty() ? Optional.empty() : Optional.of(around(rows, at.getAsInt()));
    }

    private static Head around(List<Sheet.Row> rows, int at) {
        int unit = Math.max(0, unit(rows.get(at)));
        int from = at;
        while (from > 0 && at - from < UP && texts(rows.get(from - 1)) >= 2 && numbers(rows.get(from - 1)) == 0) {
            from--;
        }
        int to = at;
        while (to + 1 < rows.size() && to - at < DOWN && lower(rows.get(to + 1), unit)) {
            to++;
        }
        return new Head(to, columns(rows.subList(from, to + 1)));
    }

    private static boolean lower(Sheet.Row row, int unit) {
        return row.cell(unit).isEmpty() && numbers(row) == 0
                && IntStream.range(unit + 1, row.cells().size()).anyMatch(i -> !row.cell(i).isEmpty());
    }

    private static int unit(Sheet.Row row) {
        return IntStream.range(0, row.cells().size()).filter(i -> Guess.namesUnits(row.cell(i))).findFirst().orElse(-1);
    }

    private static long texts(Sheet.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static long numbers(Sheet.Row row) {
        return row.cells().stream().filter(cell -> VietnameseNumbers.number(cell).isPresent()).count();
    }

    private static List<Column> columns(List<Sheet.Row> head) {
        int width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<Column>();
        var before = new ArrayList<String>();
        for (int place = 0; place < width; place++) {
            var path = path(head, place, before);
            before = path;
            var said = path.stream().filter(text -> !text.isEmpty()).distinct().toList();
            columns.add(new Column(place, said.isEmpty() ? "" : String.join(" · ", said.subList(0, said.size() - 1)),
                    said.isEmpty() ? "" : said.getLast()));
        }
        return columns;
    }

    /// A blank above a text belongs to what stands on its left.
    private static ArrayList<String> path(List<Sheet.Row> head, int place, List<String> left) {
        var path = new ArrayList<String>();
        for (int i = 0; i < head.size(); i++) {
            var own = head.get(i).cell(place);
            int row = i;
            boolean spanned = own.isEmpty() && !left.isEmpty() && IntStream.range(row + 1, head.size()).anyMatch(below -> !head.get(below).cell(place).isEmpty())
                    && path.equals(left.subList(0, row));
            path.add(spanned ? left.get(row) : own);
        }
        return path;
    }

    /// The same for tables of other years with the same columns.
    public String signature() {
        var said = columns.stream().map(column -> Guess.key(column.group) + "|" + Guess.key(column.title)).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean repeats(Sheet.Row row) {
        return columns.stream().anyMatch(column -> !column.title.isEmpty() && Guess.namesUnits(row.cell(column.place)))
                || VietnameseText.searchKey(String.join(" ", row.cells())).isBlank();
    }
}
