package vn.congdoan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Where a browser is sent that may not have what it asked for. The error pages themselves are drawn by `web`.
final class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String LOGIN = "/login";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        toLogin(request, response, "");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException) {
            formTooOld(request, response);
        } else {
            response.sendError(RouteTable.undeclared(request)
                    ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// Most often the session ended while the form stood open; a signed-in user gets the page that says so.
    private static void formTooOld(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Principals.user(SecurityContextHolder.getContext().getAuthentication()) == null) {
            toLogin(request, response, "?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "form");
        }
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        var address = request.getContextPath() + LOGIN + why;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address); // a fragment's request must move the whole page
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(address);
        }
    }
}
