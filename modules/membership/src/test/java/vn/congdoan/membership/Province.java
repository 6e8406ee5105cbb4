package vn.congdoan.membership;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// A federation of its own for each test: a province with two districts, one of which has a grassroots union.
final class Province {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000 * 1000);

    final FederationId federation = new FederationId(NEXT.incrementAndGet());
    final UnitId top = new UnitId(UUID.randomUUID());
    final UnitId tamDuong = new UnitId(UUID.randomUUID());
    final UnitId sinHo = new UnitId(UUID.randomUUID());
    final UnitId grassroots = new UnitId(UUID.randomUUID());

    Province(Units units, Transactions transactions) {
        Tenant.in(federation, () -> transactions.run(() -> {
            units.take(described(grassroots, 1, "CĐCS Chè", List.of(top, tamDuong, grassroots), 1));
            units.take(described(sinHo, 1, "LĐLĐ huyện Sìn Hồ", List.of(top, sinHo), 2));
            units.take(described(tamDuong, 1, "LĐLĐ huyện Tam Đường", List.of(top, tamDuong), 1));
            units.take(described(top, 1, "LĐLĐ tỉnh", List.of(top), 1));
        }));
    }

    UnitDescribed described(UnitId unit, long version, String name, List<UnitId> path, int order) {
        return new UnitDescribed(UUID.randomUUID(), federation, unit, version, name, "district_federation", path, order, true);
    }

    <T> T in(Supplier<T> work) {
        return Tenant.in(federation, work);
    }
}
