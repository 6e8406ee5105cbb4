package vn.congdoan.provinces;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultVersionManager;

/// The plugins as one look found them.
///
/// @param taken   of one version the first that was found
/// @param refused cannot be loaded
record Generation(List<Brought> taken, List<Loaded.Refusal> refused) {

    static final Comparator<String> BY_VERSION = new DefaultVersionManager()::compareVersions;

    Generation {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }

    static Generation of(Collection<Loaded> all) {
        var taken = new ArrayList<Brought>();
        all.stream().map(Loaded::brought).filter(Objects::nonNull).forEach(plugin -> {
            if (taken.stream().noneMatch(other -> other.id().equals(plugin.id()) && other.version().equals(plugin.version()))) {
                taken.add(plugin);
            }
        });
        return new Generation(taken, all.stream().flatMap(loaded -> Stream.ofNullable(loaded.refusal())).toList());
    }

    /// @param version null for the newest
    Optional<Brought> find(String id, @Nullable String version) {
        return versions(id).stream().filter(plugin -> version == null || plugin.version().equals(version)).findFirst();
    }

    /// The newest first.
    List<Brought> versions(String id) {
        return taken.stream().filter(plugin -> plugin.id().equals(id))
                .sorted(Comparator.comparing(Brought::version, BY_VERSION).reversed()).toList();
    }

    /// Of each plugin, in the order in which they were found.
    List<Brought> newest() {
        return taken.stream().map(Brought::id).distinct().map(id -> versions(id).getFirst()).toList();
    }
}
