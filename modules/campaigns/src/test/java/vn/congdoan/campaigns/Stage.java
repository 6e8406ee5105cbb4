package vn.congdoan.campaigns;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;

/// A federation whose units and enterprises were told, and a province that is asked without a host between.
final class Stage {

    private final FederationId federation;
    private final KnownUnits units;
    private final KnownEnterprises enterprises;
    private final KnownFederation headings;
    private final Transactions transactions;
    private final Map<String, UnitId> ids = new HashMap<>();

    Stage(long federation, KnownUnits units, KnownEnterprises enterprises, KnownFederation headings, Transactions transactions) {
        this.federation = new FederationId(federation);
        this.units = units;
        this.enterprises = enterprises;
        this.headings = headings;
        this.transactions = transactions;
    }

    FederationId federation() {
        return federation;
    }

    <T> T in(Supplier<T> work) {
        return Tenant.in(federation, work);
    }

    void heading(String name) {
        in(() -> transactions.call(() -> {
            headings.take(new FederationDescribed(UUID.randomUUID(), federation, 1, "x", false,
                    List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH X"), name, name, "X", "LĐLĐ"));
            return 0;
        }));
    }

    List<UnitId> units(List<String> names) {
        return in(() -> transactions.call(() -> IntStream.range(0, names.size()).mapToObj(i -> unit(names.get(i), i + 1)).toList()));
    }

    private UnitId unit(String name, int order) {
        var id = new UnitId(UUID.randomUUID());
        ids.put(name, id);
        units.take(new UnitDescribed(UUID.randomUUID(), federation, id, 1, name, "district_federation", List.of(id), order, true));
        return id;
    }

    UnitId unit(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    UnitId endingWith(String ending) {
        return ids.entrySet().stream().filter(e -> e.getKey().toLowerCase(java.util.Locale.ROOT).endsWith(ending.toLowerCase(java.util.Locale.ROOT)))
                .findFirst().orElseThrow().getValue();
    }

    void enterprise(EnterpriseId id, long version, UnitId unit, String name, int workers, boolean union, int position) {
        in(() -> transactions.call(() -> {
            enterprises.take(new WorkforceSurveyed(UUID.randomUUID(), federation, id, version, unit, name, "non_state", workers,
                    LocalDate.of(2024, 5, 31), "survey", true, union, position));
            return 0;
        }));
    }

    @SuppressWarnings("unchecked")
    private static DocumentLayout<PlanFacts> plan(Province province) {
        return (DocumentLayout<PlanFacts>) province.layouts().stream().filter(l -> l.facts() == PlanFacts.class).findFirst().orElseThrow();
    }

    static void ask(Provinces host, Province province) {
        var layout = plan(province);
        when(host.formulas()).thenReturn(List.of(offer(province.id(), province.formulas().getFirst().code())));
        when(host.planLayouts()).thenReturn(List.of(offer(province.id(), layout.code())));
        when(host.display()).thenReturn(province.display());
        var formula = province.formulas().getFirst();
        when(host.propose(anyString(), any())).thenAnswer(asked -> new Answer.Given<>(
                formula.propose(asked.getArgument(1, QuotaRequest.class)
                        .with(Parameters.preset(formula.parameters()))), province.id(), "0.1.0"));
        when(host.configured(anyString(), nullable(String.class))).thenReturn(Parameters.preset(formula.parameters()));
        when(host.configured(anyString())).thenReturn(Parameters.preset(formula.parameters()));
        when(host.plan(anyString(), any())).thenAnswer(asked -> new Answer.Given<>(
                layout.lay(asked.getArgument(1)), province.id(), "0.1.0"));
    }

    private static Offer offer(String plugin, String code) {
        return new Offer(plugin, code, "0.1.0", new Text(code, code), new Text("", ""));
    }

    static byte[] file(String name) {
        try (var in = Stage.class.getResourceAsStream("/figures/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rows without the header; none of these files quotes a comma except in its last column.
    static List<String[]> rows(String name, int columns) {
        return Stream.of(new String(file(name), StandardCharsets.UTF_8).split("\n", -1)).skip(1).filter(line -> !line.isBlank())
                .map(line -> line.strip().split(",", columns)).toList();
    }
}
