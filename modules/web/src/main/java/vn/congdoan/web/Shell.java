package vn.congdoan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.IdempotencyKey;

/// What the page shell shows around every page: who is signed in, where one is and where one may go.
@Component("shell")
public class Shell {

    private final List<NavEntry> entries;
    private final ObjectProvider<Affiliation> affiliations;

    Shell(ObjectProvider<NavEntry> entries, ObjectProvider<Affiliation> affiliations) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.affiliations = affiliations;
    }

    public @Nullable CurrentUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
    }

    /// The body whose figures the page shows; empty text for who belongs to none.
    public String affiliation() {
        var user = user();
        return user == null ? "" : affiliations.stream().flatMap(a -> a.of(user).stream()).findFirst().orElse("");
    }

    /// What the user may open, by group (the hundreds of the order).
    public Map<Integer, List<NavEntry>> navigation() {
        var user = user();
        var groups = new TreeMap<Integer, List<NavEntry>>();
        if (user != null) {
            entries.stream().filter(entry -> entry.visible().test(user)).forEach(entry ->
                    groups.merge(entry.order() / 100, List.of(entry), Shell::joined));
        }
        return groups;
    }

    private static List<NavEntry> joined(List<NavEntry> some, List<NavEntry> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// The entry under which the present page stands: the longest path that begins its address.
    public boolean isHere(NavEntry entry) {
        var path = path();
        return entries.stream().filter(e -> begins(e.path(), path))
                .max(Comparator.comparingInt(e -> e.path().length())).filter(entry::equals).isPresent();
    }

    private static boolean begins(String start, String path) {
        return path.equals(start) || path.startsWith(start.endsWith("/") ? start : start + "/");
    }

    /// The address of the present page, also while an error page is drawn in its place.
    public String path() {
        var request = request();
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(request.getContextPath().length());
    }

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    /// The present page in another language.
    public String inLanguage(String language) {
        var query = request().getQueryString();
        return UriComponentsBuilder.fromPath(request().getContextPath() + path()).query(query)
                .replaceQueryParam("lang", language).build().toUriString();
    }

    public String requestId() {
        var id = request().getAttribute(RequestIds.ATTRIBUTE);
        return id == null ? "" : id.toString();
    }

    public String freshKey() {
        return IdempotencyKey.random().value();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
