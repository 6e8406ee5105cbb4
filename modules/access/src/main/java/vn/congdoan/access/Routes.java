package vn.congdoan.access;

import java.util.List;

/// A module's part of the route table, declared as a bean beside its controllers. What no module declares is denied.
public record Routes(List<Route> routes) {

    public Routes {
        routes = List.copyOf(routes);
    }

    public static Routes of(Route... routes) {
        return new Routes(List.of(routes));
    }
}
