package vn.congdoan.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A person with a browser: keeps the session's cookie.
final class Visitor {

    private final MockMvc mvc;
    private @Nullable Cookie session;

    Visitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    static Visitor signedIn(MockMvc mvc, String username) throws Exception {
        var visitor = new Visitor(mvc);
        visitor.signIn(username, TrialPeople.PASSWORD, "192.0.2.1");
        if (visitor.session == null) {
            throw new AssertionError(username + " could not sign in");
        }
        return visitor;
    }

    ResultActions signIn(String username, String password, String address) throws Exception {
        return perform(post("/login").param("username", username).param("password", password).with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    ResultActions opens(String path) throws Exception {
        return perform(get(path).accept(MediaType.TEXT_HTML));
    }

    ResultActions sends(MockHttpServletRequestBuilder request) throws Exception {
        return perform(request.with(csrf()));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) {
            request.cookie(session);
        }
        var result = mvc.perform(request);
        var cookie = result.andReturn().getResponse().getCookie("CONGDOAN");
        if (cookie != null) {
            session = cookie.getMaxAge() == 0 ? null : cookie;
        }
        return result;
    }
}
