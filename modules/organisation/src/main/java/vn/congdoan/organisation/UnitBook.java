package vn.congdoan.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;

/// The units in memory while a list is entered: each row is judged against those before it as if they were stored.
final class UnitBook implements OtherUnits {

    private record Name(@Nullable UnitId parent, String key) {

        static Name of(Unit unit) {
            return new Name(unit.parent(), VietnameseText.searchKey(unit.name()));
        }
    }

    private final List<UnitKind> kinds;
    private final Map<UnitId, Unit> byId = new HashMap<>();
    private final Map<@Nullable UnitId, Map<UnitId, Unit>> byParent = new HashMap<>();
    private final Map<Name, Map<UnitId, Unit>> byName = new HashMap<>();

    UnitBook(List<UnitKind> kinds, List<Unit> stored) {
        this.kinds = kinds;
        stored.forEach(this::put);
    }

    @Nullable Unit find(UnitId id) {
        return byId.get(id);
    }

    @Override
    public List<UnitKind> kinds() {
        return kinds;
    }

    @Override
    public Optional<Unit> named(@Nullable UnitId parent, String name) {
        return named(new Name(parent, VietnameseText.searchKey(name))).stream().filter(Unit::active).findFirst();
    }

    private Collection<Unit> named(Name name) {
        return byName.getOrDefault(name, Map.of()).values();
    }

    @Override
    public List<Unit> children(@Nullable UnitId parent) {
        return List.copyOf(byParent.getOrDefault(parent, Map.of()).values());
    }

    int lastPlace(@Nullable UnitId parent) {
        return byParent.getOrDefault(parent, Map.of()).values().stream().mapToInt(Unit::displayOrder).max().orElse(0);
    }

    /// Everything below a unit, without itself, each after what is above it.
    List<Unit> below(Unit unit) {
        var below = new ArrayList<>(children(unit.id()));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(children(below.get(i).id()));
        }
        return below;
    }

    void put(Unit now) {
        var before = byId.put(now.id(), now);
        if (before != null) {
            Objects.requireNonNull(byParent.get(before.parent())).remove(now.id());
            Objects.requireNonNull(byName.get(Name.of(before))).remove(now.id());
        }
        byParent.computeIfAbsent(now.parent(), parent -> new LinkedHashMap<>()).put(now.id(), now);
        byName.computeIfAbsent(Name.of(now), name -> new LinkedHashMap<>()).put(now.id(), now);
    }
}
