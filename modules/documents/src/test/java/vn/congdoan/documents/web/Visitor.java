package vn.congdoan.documents.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.kernel.FederationId;

/// A person of a federation in front of the pages and, with a token, of the API.
record Visitor(CurrentUser user, House house, MockMvcTester pages) {

    static Visitor of(FederationId federation, Role role, House house, MockMvcTester pages) {
        return new Visitor(house.person(federation, role), house, pages);
    }

    MvcTestResult get(String uri) {
        return pages.get().uri(uri).with(house.session(user)).exchange();
    }

    MvcTestResult post(String uri, Map<String, String> fields) {
        return post(uri, UUID.randomUUID().toString(), fields);
    }

    MvcTestResult post(String uri, String key, Map<String, String> fields) {
        var request = pages.post().uri(uri).with(house.session(user)).with(csrf()).param("_key", key);
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult upload(String uri, String name, byte[] file) {
        return pages.post().uri(uri).with(house.session(user)).with(csrf()).multipart()
                .file(new MockMultipartFile("file", name, null, file)).param("_key", UUID.randomUUID().toString()).exchange();
    }

    /// Starts a free document.
    ///
    /// @return its address
    String starts(String type, String subject) {
        return Objects.requireNonNull(post("/documents", Map.of("type", type, "subject", subject)).getResponse().getRedirectedUrl());
    }

    MvcTestResult ask(String uri) {
        return pages.get().uri(uri).with(house.bearer(user)).exchange();
    }

    MvcTestResult send(String uri, String key, String body) {
        return pages.post().uri(uri).with(house.bearer(user)).header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    MvcTestResult put(String uri, String key, String body) {
        return pages.put().uri(uri).with(house.bearer(user)).header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
