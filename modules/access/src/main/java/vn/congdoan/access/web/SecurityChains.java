package vn.congdoan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import vn.congdoan.access.Tokens;
import vn.congdoan.access.Users;

/// Two chains: the API by bearer token and without a session, everything else by session and with CSRF tokens.
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, RouteTable routes, Tokens tokens, ApiRefusals refusals) {
        return http.securityMatcher("/api/**")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::headers)
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(routes))
                .addFilterBefore(new BearerTokens(tokens), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new WorkingFor(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, RouteTable routes, Users users, PasswordSignIn passwords) {
        var refusals = new PageRefusals();
        return http.authenticationProvider(passwords)
                .requestCache(cache -> cache.requestCache(whereTheyWanted()))
                .formLogin(SecurityChains::form)
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .headers(SecurityChains::headers)
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(routes))
                .addFilterBefore(new FreshUser(users), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new WorkingFor(), AuthorizationFilter.class)
                .build();
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/login").failureHandler((request, response, e) -> {
            var why = e instanceof PasswordSignIn.TooSoon soon ? "wait=" + soon.seconds() : "error";
            response.sendRedirect(request.getContextPath() + "/login?" + why);
        });
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    /// In a cookie, because a session for every stranger who asks for a page would fill the database.
    private static CookieRequestCache whereTheyWanted() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(SecurityChains::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") == null
                && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) && !RouteTable.undeclared(request);
    }
}
