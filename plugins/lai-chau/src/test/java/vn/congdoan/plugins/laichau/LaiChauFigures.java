package vn.congdoan.plugins.laichau;

import static java.util.Map.entry;
import static vn.congdoan.contract.Figures.figure;
import static vn.congdoan.contract.Figures.rows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// The peak month of July 2024 as the source document has it.
final class LaiChauFigures {

    static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH LAI CHÂU"), "Liên đoàn Lao động tỉnh Lai Châu", "LĐLĐ tỉnh Lai Châu",
            "Lai Châu", "LĐLĐ");

    static final List<Indicator> INDICATORS = List.of(
            new Indicator("thuc-tang", "Tổng thực tăng (người)", null, Counted.NET_MEMBERS, Set.of()),
            new Indicator("thuc-tang.nha-nuoc-va-nho", "HCSN, SNCL, DN dưới 25 LĐ (người)", "thuc-tang", Counted.NET_MEMBERS,
                    Set.of(Sector.ADMINISTRATIVE, Sector.PUBLIC_SERVICE, Sector.SMALL_ENTERPRISE)),
            new Indicator("thuc-tang.dn-tu-25", "DN từ 25 LĐ trở lên (người)", "thuc-tang", Counted.NET_MEMBERS,
                    Set.of(Sector.LARGE_ENTERPRISE)),
            new Indicator("thuc-tang.phi-chinh-thuc", "Khu vực phi chính thức (người)", "thuc-tang", Counted.NET_MEMBERS,
                    Set.of(Sector.INFORMAL)),
            new Indicator("cdcs", "Tổng số (đơn vị)", null, Counted.UNIONS, Set.of()),
            new Indicator("cdcs.phi-chinh-thuc", "Khu vực phi chính thức (đơn vị)", "cdcs", Counted.UNIONS, Set.of(Sector.INFORMAL)),
            new Indicator("cdcs.dn-duoi-25", "DN dưới 25 LĐ (đơn vị)", "cdcs", Counted.UNIONS, Set.of(Sector.SMALL_ENTERPRISE)),
            new Indicator("cdcs.dn-tu-25", "DN từ 25 LĐ trở lên (đơn vị)", "cdcs", Counted.UNIONS, Set.of(Sector.LARGE_ENTERPRISE)),
            new Indicator("gioi-thieu", "Giới thiệu đoàn viên ưu tú cho Đảng xem xét bồi dưỡng, kết nạp", null,
                    Counted.REFERRALS, Set.of()));

    private static final Map<String, String> COLUMNS = Map.ofEntries(entry("thuc-tang", "net_increase"),
            entry("thuc-tang.nha-nuoc-va-nho", "of_which_state_public_and_small"),
            entry("thuc-tang.dn-tu-25", "of_which_enterprises_25_up"), entry("thuc-tang.phi-chinh-thuc", "of_which_informal"),
            entry("cdcs", "unions_founded"), entry("cdcs.phi-chinh-thuc", "of_which_informal_unions"),
            entry("cdcs.dn-duoi-25", "of_which_small_enterprises"), entry("cdcs.dn-tu-25", "of_which_enterprises_25_up_unions"),
            entry("gioi-thieu", "party_referrals"));

    private LaiChauFigures() {
    }

    static List<Unit> units() {
        return csv("lai-chau-2024-units").stream()
                .map(row -> new Unit("u" + row.get("display_order"), cell(row, "unit"), cell(row, "kind"), Map.of())).toList();
    }

    /// Sums and parts as printed, by unit name and indicator; the last row is `Cộng`.
    static Map<String, Map<String, Figure>> printed() {
        var printed = new LinkedHashMap<String, Map<String, Figure>>();
        csv("lai-chau-2024-peak-month-quotas").forEach(row -> printed.put(cell(row, "unit"), INDICATORS.stream()
                .collect(Collectors.toMap(Indicator::code, i -> figure(cell(row, column(i.code())))))));
        return printed;
    }

    static List<Enterprise> enterprises() {
        var rows = csv("lai-chau-2024-enterprises-without-union");
        return IntStream.range(0, rows.size()).mapToObj(i -> new Enterprise("e" + (i + 1), unitOf(cell(rows.get(i), "group")),
                cell(rows.get(i), "enterprise"), Integer.parseInt(cell(rows.get(i), "workers")), LocalDate.of(2024, 5, 31))).toList();
    }

    static QuotaRequest request(List<Enterprise> enterprises) {
        var peak = peakMonth();
        return new QuotaRequest(peak.code(), peak.from(), peak.to(), 25, INDICATORS, peak.targets(), units(), enterprises)
                .with(Parameters.preset(new EnterpriseFormula().parameters()));
    }

    static CampaignFacts year() {
        return new CampaignFacts("2024", "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024", "year_plan",
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 25, INDICATORS,
                List.of(new Target("thuc-tang", 1100), new Target("thuc-tang.phi-chinh-thuc", 100), new Target("cdcs", 16),
                        new Target("cdcs.phi-chinh-thuc", 4), new Target("gioi-thieu", 780)), null);
    }

    static CampaignFacts peakMonth() {
        return new CampaignFacts("2024-thang-cao-diem",
                "Tháng cao điểm phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024", "peak_month",
                LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31), 25, INDICATORS,
                List.of(new Target("thuc-tang", 475), new Target("thuc-tang.phi-chinh-thuc", 50), new Target("cdcs", 13),
                        new Target("cdcs.phi-chinh-thuc", 2), new Target("gioi-thieu", 275)), year());
    }

    static PlanFacts plan(CampaignFacts campaign, List<Enterprise> listed) {
        var notes = csv("lai-chau-2024-peak-month-quotas").stream().collect(Collectors.toMap(row -> cell(row, "unit"), row -> cell(row, "note")));
        var rows = units().stream().map(unit -> new QuotaRow(unit, Objects.requireNonNull(printed().get(unit.name())),
                Objects.requireNonNull(notes.get(unit.name())))).toList();
        return new PlanFacts(ISSUER, campaign, rows, listed);
    }

    private static String unitOf(String territory) {
        return units().stream().filter(u -> u.name().toLowerCase(java.util.Locale.ROOT).endsWith(territory.toLowerCase(java.util.Locale.ROOT)))
                .findFirst().orElseThrow().id();
    }

    private static String column(String indicator) {
        return Objects.requireNonNull(COLUMNS.get(indicator), indicator);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> csv(String name) {
        return rows(LaiChauFigures.class, "/figures/" + name + ".csv");
    }
}
