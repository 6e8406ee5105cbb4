package vn.congdoan.organisation.imports;

import java.util.List;
import java.util.function.Function;
import vn.congdoan.kernel.VietnameseText;

/// Finds what a file calls by a shorter name: the list of a district says `Huyện Mường Tè` for `LĐLĐ huyện Mường Tè`.
record Matching<T>(List<T> known, Function<T, String> name) {

    sealed interface Found<T> {
        record One<T>(T thing) implements Found<T> { }

        /// @param near names that the writer may have meant
        record None<T>(List<String> near) implements Found<T> { }
    }

    /// The one of exactly that name, else of the same name without tones, else the only one whose name ends with it.
    Found<T> find(String written) {
        var key = VietnameseText.searchKey(written);
        var exact = known.stream().filter(thing -> name.apply(thing).equals(written)).toList();
        var same = known.stream().filter(thing -> key(thing).equals(key)).toList();
        var ending = known.stream().filter(thing -> key(thing).endsWith(" " + key)).toList();
        for (var candidates : List.of(exact, same, ending)) {
            if (candidates.size() == 1) {
                return new Found.One<>(candidates.getFirst());
            }
        }
        return new Found.None<>(near(key));
    }

    private List<String> near(String key) {
        var words = List.of(key.split(" "));
        return known.stream().filter(thing -> shared(words, key(thing)) > 0)
                .sorted((a, b) -> Long.compare(shared(words, key(b)), shared(words, key(a))))
                .limit(3).map(name).toList();
    }

    private static long shared(List<String> words, String key) {
        var others = List.of(key.split(" "));
        return words.stream().filter(word -> word.length() > 1 && others.contains(word)).count();
    }

    private String key(T thing) {
        return VietnameseText.searchKey(name.apply(thing));
    }
}
