package vn.congdoan.campaigns.printed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.congdoan.kernel.VietnameseText;

/// Finds units by the names that printed tables give them: exactly, else by what the federation said they mean, else by a
/// unique ending.
public final class UnitNames {

    private static final Map<String, String> SHORT = Map.of("ldld", "lien doan lao dong", "cdn", "cong doan nganh",
            "cdcs", "cong doan co so", "cd", "cong doan", "cdvc", "cong doan vien chuc", "kcn", "khu cong nghiep",
            "tp", "thanh pho", "tx", "thi xa");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final Map<UUID, String> keys = new HashMap<>();
    private final Map<String, List<UUID>> endings = new HashMap<>();
    private final Map<String, UUID> aliases;

    /// @param aliases by the key of the printed name
    public UnitNames(Map<UUID, String> names, Map<String, UUID> aliases) {
        this.aliases = aliases;
        names.forEach((unit, name) -> {
            var key = key(name);
            keys.put(unit, key);
            for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
                endings.computeIfAbsent(key.substring(blank + 1), ending -> new java.util.ArrayList<>()).add(unit);
            }
        });
    }

    public Optional<UUID> find(String printed) {
        var key = key(printed);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var exact = keys.entrySet().stream().filter(e -> e.getValue().equals(key)).map(Map.Entry::getKey).toList();
        var said = aliases.get(key);
        if (exact.isEmpty() && said != null && keys.containsKey(said)) {
            return Optional.of(said);
        }
        var found = exact.isEmpty() ? endings.getOrDefault(key, List.of()) : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Without tones and marks, abbreviations of union bodies written out.
    public static String key(String name) {
        return WORD.matcher(VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", " ").strip())
                .replaceAll(word -> SHORT.getOrDefault(word.group(), word.group()));
    }
}
