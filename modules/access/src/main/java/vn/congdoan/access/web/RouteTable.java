package vn.congdoan.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

/// All modules' routes in one table. Denied is what no line admits; a path without a line does not exist.
@Component
class RouteTable implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String UNDECLARED = RouteTable.class.getName() + ".undeclared";

    private record Line(HttpMethod method, PathPattern pattern, Audience audience) {
    }

    private final List<Line> lines;

    RouteTable(ObjectProvider<Routes> routes) {
        lines = routes.stream().flatMap(r -> r.routes().stream()).map(RouteTable::line)
                .sorted(Comparator.comparing(Line::pattern)).toList();
    }

    private static Line line(Route route) {
        return new Line(route.method(), PathPatternParser.defaultInstance.parse(route.pattern()), route.audience());
    }

    @Override
    public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        var request = context.getRequest();
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return new AuthorizationDecision(true); // error pages and the second half of what was admitted before
        }
        var audience = audience(request);
        if (audience.isEmpty()) {
            request.setAttribute(UNDECLARED, true);
        }
        return new AuthorizationDecision(audience.filter(a -> a == Audience.ANYONE
                || a.admits(Principals.user(authentication.get()))).isPresent());
    }

    private Optional<Audience> audience(HttpServletRequest request) {
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return lines.stream()
                .filter(line -> line.method.name().equals(method) && line.pattern.matches(path))
                .findFirst().map(Line::audience);
    }

    /// The request was denied because no module declares its path.
    static boolean undeclared(HttpServletRequest request) {
        return request.getAttribute(UNDECLARED) != null;
    }
}
