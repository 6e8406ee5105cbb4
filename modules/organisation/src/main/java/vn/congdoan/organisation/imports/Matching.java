package vn.congdoan.organisation.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.congdoan.kernel.VietnameseText;

/// Finds what a file calls by a shorter name: the list of a district says `Huyện Mường Tè` for `LĐLĐ huyện Mường Tè`.
/// Names are prepared once, because a file of thousands of rows asks for each.
final class Matching<T> {

    sealed interface Found<T> {
        record One<T>(T thing) implements Found<T> { }

        /// @param near names that the writer may have meant
        record None<T>(List<String> near) implements Found<T> { }
    }

    private record Named(String name, Set<String> words) {
    }

    private final List<Named> names = new ArrayList<>();
    private final Map<String, List<T>> exact = new HashMap<>();
    private final Map<String, List<T>> same = new HashMap<>();
    private final Map<String, List<T>> ending = new HashMap<>();
    private final Map<String, Found<T>> asked = new HashMap<>();

    Matching(List<T> known, Function<T, String> name) {
        for (var thing : known) {
            var key = VietnameseText.searchKey(name.apply(thing));
            names.add(new Named(name.apply(thing), Set.copyOf(List.of(key.split(" ")))));
            note(exact, name.apply(thing), thing);
            note(same, key, thing);
            for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
                note(ending, key.substring(blank + 1), thing);
            }
        }
    }

    private static <T> void note(Map<String, List<T>> things, String name, T thing) {
        things.computeIfAbsent(name, key -> new ArrayList<>(1)).add(thing);
    }

    /// The one of exactly that name, else of the same name without tones, else the only one whose name ends with it.
    Found<T> find(String written) {
        return asked.computeIfAbsent(written, this::search);
    }

    private Found<T> search(String written) {
        var key = VietnameseText.searchKey(written);
        for (var candidates : List.of(exact.getOrDefault(written, List.of()), same.getOrDefault(key, List.of()),
                ending.getOrDefault(key, List.of()))) {
            if (candidates.size() == 1) {
                return new Found.One<>(candidates.getFirst());
            }
        }
        return new Found.None<>(near(key));
    }

    private record Nearness(String name, long shared) {
    }

    private List<String> near(String key) {
        var words = List.of(key.split(" "));
        return names.stream().map(named -> new Nearness(named.name, shared(words, named.words)))
                .filter(near -> near.shared > 0).sorted((a, b) -> Long.compare(b.shared, a.shared))
                .limit(3).map(Nearness::name).toList();
    }

    private static long shared(List<String> words, Set<String> others) {
        return words.stream().filter(word -> word.length() > 1 && others.contains(word)).count();
    }
}
