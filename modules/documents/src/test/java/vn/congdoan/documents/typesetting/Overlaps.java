package vn.congdoan.documents.typesetting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.documents.typesetting.Reading.Letter;

/// Finds letters that are printed over one another.
final class Overlaps {

    private static final double HAIR = 1;
    private static final double SUPERSCRIPT = 9;

    private Overlaps() {
    }

    static Optional<String> in(Reading reading) {
        var pages = reading.letters().stream().filter(l -> !l.text().isBlank() && (l.size() >= SUPERSCRIPT || l.size() == 7.5))
                .collect(Collectors.groupingBy(Letter::page));
        return pages.values().stream().flatMap(page -> onPage(page).stream()).findFirst();
    }

    private static Optional<String> onPage(List<Letter> page) {
        var letters = page.stream().sorted(Comparator.comparingDouble(Letter::baseline)).toList();
        for (int i = 0; i < letters.size(); i++) {
            var upper = letters.get(i);
            for (int k = i + 1; k < letters.size() && letters.get(k).baseline() - upper.baseline() < upper.size() / 2; k++) {
                var other = letters.get(k);
                double common = Math.min(upper.x() + upper.width(), other.x() + other.width()) - Math.max(upper.x(), other.x());
                if (common > HAIR) {
                    return Optional.of(upper + " meets " + other);
                }
            }
        }
        return Optional.empty();
    }
}
