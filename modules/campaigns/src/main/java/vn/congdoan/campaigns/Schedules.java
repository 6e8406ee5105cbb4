package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Method;
import vn.congdoan.campaigns.apportionment.Sheet;
import vn.congdoan.campaigns.apportionment.Sheet.Bound;
import vn.congdoan.campaigns.apportionment.Sheet.Column;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Proposal.Share;
import vn.congdoan.spi.quota.Proposal.Weight;
import vn.congdoan.spi.quota.QuotaRequest;

/// The sheets to be shared out for what a formula answered: a shared total with everything below it whose targets are
/// known. What the formula said itself, and what is pinned, stays as it is.
final class Schedules {

    /// Ends the code of the part that stands for what a single part (trong đó) leaves of its total.
    static final String REST = "#rest";

    private final QuotaRequest request;
    private final Map<String, Share> shares;
    private final Map<Cell.Place, Long> pins;
    private final List<Sheet.Unit> units;

    Schedules(QuotaRequest request, Proposal proposal, Map<Cell.Place, Long> pins) {
        this.request = request;
        this.shares = proposal.shares().stream().collect(Collectors.toMap(Share::indicator, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.pins = new HashMap<>();
        proposal.cells().forEach(cell -> this.pins.put(new Cell.Place(UUID.fromString(cell.unitId()), cell.indicator()), cell.amount()));
        this.pins.putAll(pins);
        this.units = IntStream.range(0, request.units().size())
                .mapToObj(i -> new Sheet.Unit(request.units().get(i).id(), i, null)).toList();
    }

    /// One for every shared indicator that is not a part of another one.
    List<Sheet> sheets(List<Message> notes) {
        return shares.values().stream().filter(share -> shares.keySet().stream().noneMatch(other -> below(share.indicator(), other)))
                .flatMap(share -> sheet(share, notes).stream()).toList();
    }

    private Optional<Sheet> sheet(Share share, List<Message> notes) {
        var root = indicator(share.indicator());
        var target = request.target(share.indicator());
        if (root.isEmpty() || target.isEmpty()) {
            notes.add(Message.of("campaigns.proposed.no-target", root.map(Indicator::name).orElse(share.indicator())));
            return Optional.empty();
        }
        if (target.get().amount() > 0 && share.weights().stream().allMatch(w -> w.weight() == 0)) {
            notes.add(Message.of("campaigns.proposed.no-weight", root.get().name()));
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        columns.add(column(root.get(), null, share, target.get().amount()));
        parts(root.get(), share, columns, notes);
        return Optional.of(new Sheet(units, List.of(), columns, bounds(columns)));
    }

    private Column column(Indicator indicator, @Nullable String parent, Share share, @Nullable Long target) {
        var own = shares.get(indicator.code());
        Map<String, Long> weights = own == null ? Map.of()
                : own.weights().stream().collect(Collectors.toMap(Weight::unitId, Weight::weight, (a, b) -> a));
        return new Column(indicator.code(), parent, indicator.breakdown(), target, share.step(), method(share), weights);
    }

    static Method method(Share share) {
        return Method.valueOf(share.method().name());
    }

    private void parts(Indicator total, Share share, List<Column> columns, List<Message> notes) {
        var divisions = request.indicators().stream().filter(i -> total.code().equals(i.parent()))
                .collect(Collectors.groupingBy(Indicator::breakdown, LinkedHashMap::new, Collectors.toList()));
        divisions.values().forEach(parts -> {
            long open = parts.stream().filter(part -> request.target(part.code()).isEmpty()).count();
            if (open > (parts.size() == 1 ? 0 : 1)) {
                notes.add(Message.of("campaigns.runs.parts-open", total.name()));
                return;
            }
            for (var part : parts) {
                columns.add(column(part, total.code(), share, request.target(part.code()).map(t -> t.amount()).orElse(null)));
                parts(part, share, columns, notes);
            }
            if (parts.size() == 1 && divisions.size() > 1) {
                columns.add(new Column(parts.getFirst().code() + REST, total.code(), parts.getFirst().breakdown(), null, share.step(),
                        method(share), Map.of()));
            }
        });
    }

    private List<Bound> bounds(List<Column> columns) {
        Map<Cell.Place, Bound> bounds = new LinkedHashMap<>();
        var codes = columns.stream().map(Column::code).collect(Collectors.toSet());
        shares.values().stream().filter(share -> codes.contains(share.indicator())).forEach(share -> share.weights().stream()
                .filter(w -> w.floor().known() || w.cap().known()).forEach(w -> bounds.put(place(w.unitId(), share.indicator()),
                        new Bound(w.unitId(), share.indicator(), w.floor().amount(), w.cap().known() ? w.cap().amount() : Long.MAX_VALUE))));
        var taking = request.units().stream().map(u -> u.id()).collect(Collectors.toSet());
        pins.forEach((place, amount) -> {
            if (codes.contains(place.indicator()) && taking.contains(place.unit().toString())) {
                bounds.put(place, new Bound(place.unit().toString(), place.indicator(), amount, amount));
            }
        });
        return List.copyOf(bounds.values());
    }

    private boolean below(String code, String total) {
        var parent = indicator(code).map(Indicator::parent).orElse(null);
        return parent != null && (parent.equals(total) || below(parent, total));
    }

    private Optional<Indicator> indicator(String code) {
        return request.indicators().stream().filter(i -> i.code().equals(code)).findFirst();
    }

    static Cell.Place place(String unit, String indicator) {
        return new Cell.Place(UUID.fromString(unit), indicator);
    }

    /// The bounds of a share's weight, or null for none.
    static @Nullable Long known(Figure figure) {
        return figure.known() ? figure.amount() : null;
    }
}
