package vn.congdoan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.campaigns.events.QuotasIssued.Amount;
import vn.congdoan.campaigns.events.QuotasIssued.UnitQuota;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MembershipMoved.Delta;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;

/// A federation with two districts, a grassroots union below one and an office that takes part in nothing; a year with
/// its peak month.
final class Sample {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000_000 * 1000);

    static final Indicator NET = new Indicator("thuc-tang", "Thực tăng đoàn viên", null, Counted.NET_MEMBERS, Set.of(), 100L);
    static final Indicator INFORMAL = new Indicator("thuc-tang.phi-chinh-thuc", "Phi chính thức", "thuc-tang", Counted.NET_MEMBERS,
            Set.of(Sector.INFORMAL), 10L);
    static final Indicator GROSS = new Indicator("ket-nap", "Kết nạp mới", null, Counted.NEW_MEMBERS, Set.of(), null);
    static final Indicator UNIONS = new Indicator("cdcs", "Thành lập CĐCS", null, Counted.UNIONS, Set.of(), 3L);
    static final Indicator REFERRALS = new Indicator("gioi-thieu", "Giới thiệu cho Đảng", null, Counted.REFERRALS, Set.of(), 5L);
    static final List<Indicator> INDICATORS = List.of(NET, INFORMAL, GROSS, UNIONS, REFERRALS);

    final FederationId federation = new FederationId(NEXT.incrementAndGet());
    final UnitId top = unit();
    final UnitId north = unit();
    final UnitId south = unit();
    final UnitId union = unit();
    final UnitId office = unit();
    final CampaignId year = new CampaignId(UUID.randomUUID());
    final CampaignId peak = new CampaignId(UUID.randomUUID());

    private static UnitId unit() {
        return new UnitId(UUID.randomUUID());
    }

    FederationDescribed federation(String code) {
        return new FederationDescribed(UUID.randomUUID(), federation, 1, code, false, List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
                List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH MẪU"), "Liên đoàn Lao động tỉnh " + code, "LĐLĐ tỉnh Mẫu", "Mẫu", "LĐLĐ");
    }

    List<UnitDescribed> units() {
        return List.of(unit(top, "LĐLĐ tỉnh Mẫu", top), unit(north, "LĐLĐ huyện Bắc", top, north), unit(south, "LĐLĐ huyện Nam", top, south),
                unit(union, "CĐCS Gạch", top, north, union), unit(office, "Cơ quan LĐLĐ tỉnh", top, office));
    }

    private UnitDescribed unit(UnitId unit, String name, UnitId... path) {
        return new UnitDescribed(UUID.randomUUID(), federation, unit, 1, name, "district_federation", List.of(path), 1, true);
    }

    CampaignDescribed year(long version) {
        return described(year, version, "2024", null, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    }

    CampaignDescribed peak(long version) {
        return described(peak, version, "2024-thang-cao-diem", "2024", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));
    }

    private CampaignDescribed described(CampaignId id, long version, String code, @Nullable String parent, LocalDate from, LocalDate to) {
        return new CampaignDescribed(UUID.randomUUID(), federation, id, version, code, "Đợt " + code, parent == null ? "year_plan" : "peak_month",
                from, to, parent, 25, INDICATORS, List.of(north, south));
    }

    QuotasIssued issued(int revision, int part, int parts, UnitId unit, long net) {
        return new QuotasIssued(UUID.randomUUID(), federation, peak, revision, part, parts,
                List.of(new UnitQuota(unit, List.of(new Amount(NET.code(), net)))));
    }

    MembershipMoved moved(UnitId unit, LocalDate day, MovementKind kind, Sector sector, int amount) {
        return new MembershipMoved(UUID.randomUUID(), federation, List.of(new Delta(unit, day, kind, "", sector, amount)));
    }

    Campaign campaign() {
        return new Campaign(peak, "p", "Đợt", "peak_month", new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31)),
                null, 25, INDICATORS, List.of(north, south));
    }

    Map<UnitId, Place> places() {
        return units().stream().collect(Collectors.toMap(UnitDescribed::unit,
                fact -> new Place(fact.unit(), fact.name(), fact.path())));
    }

    Stream<UnitId> everyUnit() {
        return Stream.of(top, north, south, union, office);
    }
}
