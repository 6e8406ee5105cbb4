package vn.congdoan.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;

/// The registry in memory while a list is entered: each row is judged against those before it as if they were stored.
final class EnterpriseBook implements OtherEnterprises {

    private record Name(UnitId unit, String key) {

        static Name of(Enterprise enterprise) {
            return new Name(enterprise.unit(), VietnameseText.searchKey(enterprise.name()));
        }
    }

    private final Map<EnterpriseId, Enterprise> byId = new HashMap<>();
    private final Map<String, Enterprise> byTaxCode = new HashMap<>();
    private final Map<Name, List<Enterprise>> byName = new HashMap<>();
    private int lastPlace;

    EnterpriseBook(List<Enterprise> stored) {
        stored.forEach(this::put);
    }

    @Nullable Enterprise find(EnterpriseId id) {
        return byId.get(id);
    }

    @Override
    public Optional<Enterprise> withTaxCode(String taxCode) {
        return Optional.ofNullable(byTaxCode.get(taxCode));
    }

    @Override
    public List<Enterprise> named(UnitId unit, String name) {
        return byName.getOrDefault(new Name(unit, VietnameseText.searchKey(name)), List.of());
    }

    int lastPlace() {
        return lastPlace;
    }

    void put(Enterprise now) {
        var before = byId.put(now.id(), now);
        if (before != null) {
            Objects.requireNonNull(byName.get(Name.of(before))).remove(before);
            if (before.taxCode() != null) {
                byTaxCode.remove(before.taxCode());
            }
        }
        byName.computeIfAbsent(Name.of(now), name -> new ArrayList<>(1)).add(now);
        if (now.taxCode() != null) {
            byTaxCode.put(now.taxCode(), now);
        }
        lastPlace = Math.max(lastPlace, now.position());
    }
}
