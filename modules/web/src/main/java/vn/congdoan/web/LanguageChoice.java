package vn.congdoan.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// `?lang=en` or `?lang=vi` on any page. Not looked for while an error page is drawn: when the parameters themselves
/// are what could not be read, reading them again would break that page too.
final class LanguageChoice extends LocaleChangeInterceptor {

    LanguageChoice() {
        setParamName("lang");
        setIgnoreInvalidLocale(true);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException {
        return request.getDispatcherType() == DispatcherType.ERROR || super.preHandle(request, response, handler);
    }
}
