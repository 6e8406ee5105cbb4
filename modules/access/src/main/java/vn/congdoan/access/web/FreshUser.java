package vn.congdoan.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Users;

/// Looks the session's user up again for every request: a role that changed counts at once, a deactivated user is out,
/// and who has an initial password comes no further than the page that changes it.
final class FreshUser extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/account/password";
    private static final Set<String> OPEN_WITH_INITIAL_PASSWORD = Set.of(PASSWORD_PAGE, "/logout", "/error");

    private final Users users;

    FreshUser(Users users) {
        this.users = users;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var known = Principals.user(authentication);
        if (known == null || authentication == null) {
            chain.doFilter(request, response);
            return;
        }
        var standing = users.find(known.id());
        if (standing.isEmpty()) {
            signOut(request);
        } else {
            refresh(known, standing.get().user(), authentication.getDetails());
        }
        if (standing.filter(Users.Standing::initialPassword).isPresent()
                && !OPEN_WITH_INITIAL_PASSWORD.contains(path(request))) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refresh(CurrentUser known, CurrentUser now, @Nullable Object details) {
        if (!now.equals(known)) {
            Principals.set(now, details);
        }
    }

    private static void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
