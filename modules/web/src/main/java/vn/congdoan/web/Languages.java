package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Vietnamese unless English was chosen: on pages by `?lang=en`, kept in a cookie; at the API by `Accept-Language`.
final class Languages implements LocaleResolver {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final CookieLocaleResolver cookie = new CookieLocaleResolver("language");

    Languages() {
        cookie.setDefaultLocale(VIETNAMESE);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return request.getHeader("Accept-Language") == null ? VIETNAMESE : spoken(request.getLocale());
        }
        return spoken(cookie.resolveLocale(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        cookie.setLocale(request, response, locale == null ? VIETNAMESE : spoken(locale));
    }

    private static Locale spoken(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
