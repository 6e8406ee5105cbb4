package vn.congdoan.platform.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.kernel.VietnameseText;

/// A column that an import knows.
///
/// @param key      what it means to the import
/// @param required whether a file without it is not the expected one
/// @param names    headers under which it is found, without regard to tones, case and punctuation; the first is
///                 how messages call it
public record Column<K extends Enum<K>>(K key, boolean required, List<String> names) {

    public Column {
        names = List.copyOf(names);
    }

    public static <K extends Enum<K>> Column<K> required(K key, String... names) {
        return new Column<>(key, true, List.of(names));
    }

    public static <K extends Enum<K>> Column<K> optional(K key, String... names) {
        return new Column<>(key, false, List.of(names));
    }

    String name() {
        return names.getFirst();
    }

    Set<String> keys() {
        return names.stream().map(Column::key).collect(Collectors.toSet());
    }

    static String key(String header) {
        return VietnameseText.searchKey(header).replaceAll("[^a-z0-9%]+", " ").strip();
    }
}
