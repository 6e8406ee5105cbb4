package vn.congdoan.organisation.road.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdoan.organisation.road.RoadQuery;
import vn.congdoan.organisation.road.Stage;

/// What the address of a board or a list asks for.
record RoadFilter(@Nullable String text, @Nullable Stage stage, @Nullable UUID unit, @Nullable String charge,
        @Nullable Boolean overdue, @Nullable Integer minWorkers, RoadQuery.@Nullable Order order, @Nullable Integer page) {

    private static final int PAGE = 50;

    RoadQuery query() {
        return new RoadQuery(Objects.requireNonNullElse(text, ""), stage == null ? List.of() : List.of(stage), unit,
                Objects.requireNonNullElse(charge, ""), Boolean.TRUE.equals(overdue), minWorkers,
                Objects.requireNonNullElse(order, RoadQuery.Order.DUE), Objects.requireNonNullElse(page, 1), PAGE);
    }

    /// The same list at another address, without its page.
    public String address(String path) {
        return address(path, stage);
    }

    public String address(String path, @Nullable Stage at) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "text", text);
        add(address, "stage", at);
        add(address, "unit", unit);
        add(address, "charge", charge);
        add(address, "overdue", Boolean.TRUE.equals(overdue) ? true : null);
        add(address, "minWorkers", minWorkers);
        add(address, "order", order);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value);
        }
    }
}
