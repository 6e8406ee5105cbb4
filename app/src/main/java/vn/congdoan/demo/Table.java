package vn.congdoan.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables in `demo/`.
final class Table {

    private Table() {
    }

    static List<NamedCsvRecord> rows(String name) {
        var file = Objects.requireNonNull(Table.class.getResourceAsStream("/demo/" + name), name);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
