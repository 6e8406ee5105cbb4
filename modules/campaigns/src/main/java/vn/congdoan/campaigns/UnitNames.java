package vn.congdoan.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.congdoan.kernel.VietnameseText;

/// Finds participating units by the names that printed tables give them: exactly, else by a unique ending.
final class UnitNames {

    private static final Map<String, String> SHORT = Map.of("ldld", "lien doan lao dong", "cdn", "cong doan nganh",
            "cdcs", "cong doan co so", "cd", "cong doan", "cdvc", "cong doan vien chuc", "kcn", "khu cong nghiep",
            "tp", "thanh pho", "tx", "thi xa");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final List<Participant> units;

    UnitNames(List<Participant> units) {
        this.units = units;
    }

    Optional<UUID> find(String printed) {
        var key = key(printed);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var exact = units.stream().filter(u -> key(u.name()).equals(key)).toList();
        var found = exact.isEmpty() ? units.stream().filter(u -> (" " + key(u.name())).endsWith(" " + key)).toList() : exact;
        return found.size() == 1 ? Optional.of(found.getFirst().unit().value()) : Optional.empty();
    }

    /// Without tones and marks, abbreviations of union bodies written out.
    private static String key(String name) {
        return WORD.matcher(VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", " ").strip())
                .replaceAll(word -> SHORT.getOrDefault(word.group(), word.group()));
    }
}
