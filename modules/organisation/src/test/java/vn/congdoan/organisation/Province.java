package vn.congdoan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.platform.Tenant;

/// A federation with two districts and an enterprise without a union in each.
public final class Province {

    public static final Letterhead LETTERHEAD = new Letterhead(List.of("TỔNG LIÊN ĐOÀN", "LAO ĐỘNG VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH MẪU"), "LĐLĐ tỉnh Mẫu", "LĐLĐ tỉnh Mẫu", "Tỉnh Mẫu", "LĐLĐ");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Federation federation;
    public final Unit tamDuong;
    public final Unit muongTe;
    public final Enterprise small;
    public final Enterprise large;

    public Province(Organisation organisation) {
        federation = done(organisation.found("mau-" + NUMBER.incrementAndGet() + "x", false, LETTERHEAD));
        tamDuong = inside(() -> unit(organisation, "LĐLĐ huyện Tam Đường", 1));
        muongTe = inside(() -> unit(organisation, "LĐLĐ huyện Mường Tè", 2));
        small = inside(() -> enterprise(organisation, tamDuong, "Công ty TNHH Một Mẫu", 24));
        large = inside(() -> enterprise(organisation, muongTe, "Công ty Cổ phần Hai Mẫu", 73));
    }

    public FederationId id() {
        return federation.id();
    }

    public <T> T inside(Supplier<T> work) {
        return Tenant.in(federation.id(), work);
    }

    private static Unit unit(Organisation organisation, String name, int order) {
        return done(organisation.establish(new UnitDraft(null, name, "district_federation", order, null, true, null)));
    }

    private static Enterprise enterprise(Organisation organisation, Unit unit, String name, int workers) {
        return done(organisation.register(new EnterpriseDraft(unit.id(), name, null, Ownership.NON_STATE, true, false, null),
                new Survey(workers, LocalDate.of(2024, 5, 31), CountSource.SURVEY)));
    }

    private static <T> T done(Answer<T> answer) {
        return ((Answer.Done<T>) answer).now();
    }
}
