package vn.congdoan.access.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

/// Sessions in the database, so that any node serves any request and an admin can end them.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStore {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(
            @Value("${server.servlet.session.timeout:60m}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }

    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer upserts() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /// HttpOnly and, over https, Secure are the serializer's own habits.
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("CONGDOAN");
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsFirst(SessionRepositoryFilter<?> filter) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.REQUEST));
        return registration;
    }

    @Bean
    Routes accessRoutes() {
        return Routes.of(
                Route.get("/actuator/health", Audience.ANYONE),
                Route.get("/actuator/health/**", Audience.ANYONE),
                Route.post("/api/v1/sessions", Audience.ANYONE),
                Route.delete("/api/v1/sessions/current", Audience.SIGNED_IN));
    }
}
