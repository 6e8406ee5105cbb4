package vn.congdoan.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.spi.Figure;

/// Reference figures of the source documents, read from a CSV file with a heading row.
public final class Figures {

    private Figures() {
    }

    /// @return the rows of the resource, each by the names of its columns
    public static List<Map<String, String>> rows(Class<?> test, String resource) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(test.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            var lines = reader.lines().filter(line -> !line.isBlank()).map(Figures::cells).toList();
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var row = new HashMap<String, String>();
                for (int i = 0; i < line.size(); i++) {
                    row.put(lines.getFirst().get(i), line.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Blank, `-` and numbers as the cell has them.
    public static Figure figure(String cell) {
        return switch (cell) {
            case "" -> Figure.BLANK;
            case "-" -> Figure.DASH;
            default -> Figure.of(Long.parseLong(cell));
        };
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
