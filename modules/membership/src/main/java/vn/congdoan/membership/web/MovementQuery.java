package vn.congdoan.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.MovementFilter;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// Which entries an address asks for: `?unit=…&subtree=true&from=2024-07-01&to=2024-07-31&kind=ADMISSION&kind=LOSS`.
/// `kind`, `reason`, `sector` and `without` (units left out with what is below them) may be repeated; a unit means
/// all below it too unless `subtree=false`. What templates call is public, as their language wants it.
record MovementQuery(@Nullable UUID unit, @Nullable Boolean subtree, @Nullable List<@Nullable UUID> without,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from, @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable List<@Nullable MovementKind> kind, @Nullable List<@Nullable String> reason,
        @Nullable List<@Nullable Sector> sector, @Nullable Integer page) {

    MovementFilter filter(CurrentUser user) {
        return new MovementFilter(MembershipWeb.scope(user), unit == null ? null : new UnitId(unit), withBelow(),
                given(without).stream().map(UnitId::new).toList(), from, to, given(kind), reasons(), given(sector));
    }

    public boolean withBelow() {
        return !Boolean.FALSE.equals(subtree);
    }

    int number() {
        return page == null ? 1 : page;
    }

    /// Whether anything but the page is chosen.
    public boolean narrowed() {
        return !at("", 1).isEmpty();
    }

    public boolean asks(MovementKind asked) {
        return given(kind).contains(asked);
    }

    public boolean asks(Sector asked) {
        return given(sector).contains(asked);
    }

    public boolean asks(String code) {
        return reasons().contains(code);
    }

    /// The same question at another address or page.
    public String at(String path, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        if (unit != null) {
            address.queryParam("unit", unit).queryParam("subtree", withBelow());
        }
        given(without).forEach(left -> address.queryParam("without", left));
        if (from != null) {
            address.queryParam("from", from);
        }
        if (to != null) {
            address.queryParam("to", to);
        }
        given(kind).stream().sorted().forEach(one -> address.queryParam("kind", one));
        reasons().stream().sorted().forEach(one -> address.queryParam("reason", one));
        given(sector).stream().sorted().forEach(one -> address.queryParam("sector", one));
        return (number > 1 ? address.queryParam("page", number) : address).encode().toUriString();
    }

    private Set<String> reasons() {
        return given(reason).stream().filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    /// A choice of "all" in a form sends an empty value, which is no restriction.
    private static <T> Set<T> given(@Nullable List<@Nullable T> values) {
        return values == null ? Set.of() : values.stream().filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
    }
}
