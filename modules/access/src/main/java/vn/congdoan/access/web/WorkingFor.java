package vn.congdoan.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// Binds the person and the federation of the signed-in user for the rest of the request. Last of the chain, so what is
/// bound was admitted.
final class WorkingFor extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = Principals.user(SecurityContextHolder.getContext().getAuthentication());
        if (user == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            bound(user, () -> pass(chain, request, response));
        } catch (Carried carried) {
            switch (carried.getCause()) {
                case IOException e -> throw e;
                case ServletException e -> throw e;
                case null, default -> throw carried;
            }
        }
    }

    private static void bound(CurrentUser user, Runnable rest) {
        var actor = new Actor(user.id(), user.displayName());
        var federation = user.federation();
        if (federation == null) {
            actor.act(rest);
            return;
        }
        MDC.put("federation", federation.toString());
        try {
            Tenant.in(federation, () -> actor.act(rest));
        } finally {
            MDC.remove("federation");
        }
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            throw new Carried(e);
        }
    }

    /// Takes a checked exception through the binding.
    private static final class Carried extends RuntimeException {

        Carried(Exception e) {
            super(e);
        }
    }
}
