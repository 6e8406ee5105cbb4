package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.Audience;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.sheet.Flaw;

/// A module as any other, to try the shell with.
@Configuration(proxyBeanMethods = false)
class TrialPages {

    static final AtomicInteger DONE = new AtomicInteger();

    @Bean
    Routes trialRoutes() {
        return Routes.of(
                Route.get("/", Audience.SIGNED_IN),
                Route.get("/trial", Audience.EVERYBODY_OF_A_FEDERATION),
                Route.get("/trial/**", Audience.EVERYBODY_OF_A_FEDERATION),
                Route.get("/trial/staff", Role.STAFF),
                Route.get("/units/options", Role.FEDERATION_ADMIN),
                Route.post("/trial/**", Role.STAFF),
                Route.get("/api/v1/trial/**", Audience.EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/trial", Role.STAFF));
    }

    @Bean
    NavEntry trialEntry() {
        return new NavEntry("/trial", "trial.nav", 110, user -> user.federation() != null);
    }

    @Bean
    NavEntry staffEntry() {
        return new NavEntry("/trial/staff", "trial.nav.staff", 210, user -> user.isOfFederation(Role.STAFF));
    }

    @Controller
    static class Pages {

        private final FormPosts posts;

        Pages(FormPosts posts) {
            this.posts = posts;
        }

        @GetMapping({"/", "/trial", "/trial/staff"})
        String page() {
            return "trial/page";
        }

        @GetMapping("/units/options")
        String options() {
            return "trial/page :: options";
        }

        @GetMapping("/trial/whoami")
        @ResponseBody
        String whoami(@AuthenticationPrincipal CurrentUser user) {
            return user.username() + " " + Tenant.current() + " " + Actor.current().name();
        }

        @GetMapping("/trial/things/{id}")
        String thing(@PathVariable UUID id) {
            throw new NotFound("thing " + id);
        }

        @GetMapping("/trial/broken")
        String broken() {
            throw new IllegalStateException("a secret of the inside");
        }

        @PostMapping("/trial/things")
        String post(@RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
            return posts.once(key, request, () -> {
                Flash.done(redirect, Message.of("trial.done", DONE.incrementAndGet()));
                return "redirect:/trial";
            });
        }

        @PostMapping("/trial/fragments")
        String fragment(@RequestParam("_key") String key, HttpServletRequest request) {
            return posts.once(key, request, () -> {
                DONE.incrementAndGet();
                return "trial/page :: options";
            });
        }

        @PostMapping("/trial/stale")
        String stale() {
            throw new StaleVersion("Kế hoạch tháng cao điểm");
        }

        @PostMapping("/trial/files")
        String file(@RequestParam MultipartFile file) {
            return "redirect:/trial?" + file.getSize();
        }
    }

    @RestController
    static class Api {

        private final ApiPosts posts;

        Api(ApiPosts posts) {
            this.posts = posts;
        }

        record Thing(String name, @Nullable Integer amount, @Nullable List<LocalDate> days) {
        }

        @GetMapping("/api/v1/trial/things/{id}")
        Thing thing(@PathVariable UUID id) {
            throw new NotFound("thing " + id);
        }

        @GetMapping("/api/v1/trial/whoami")
        Map<String, String> whoami(@AuthenticationPrincipal CurrentUser user) {
            return Map.of("username", user.username(), "federation", Tenant.current().toString());
        }

        @PostMapping("/api/v1/trial")
        ResponseEntity<?> post(@RequestHeader("Idempotency-Key") String key, @RequestBody Thing thing,
                HttpServletRequest request) {
            if (thing.name().isEmpty()) {
                throw new Refused(Message.of("trial.nameless"));
            }
            if (thing.name().equals("abc")) {
                throw Refused.flawed(List.of(new Flaw("a.csv", 7, "Số lao động", "abc", Message.of("trial.nameless"))));
            }
            return posts.once(key, request, thing, () ->
                    ResponseEntity.status(201).body(Map.of("name", thing.name(), "number", DONE.incrementAndGet())));
        }
    }
}
