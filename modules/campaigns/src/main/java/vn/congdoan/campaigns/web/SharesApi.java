package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.cascade.Cascade;
import vn.congdoan.campaigns.cascade.Shared;
import vn.congdoan.campaigns.cascade.Sharing;
import vn.congdoan.campaigns.cascade.Weighting;
import vn.congdoan.web.ApiPosts;

@RestController
@RequestMapping("/api/v1/campaigns/{code}/units/{unit}/shares")
class SharesApi {

    private final Cascade cascade;
    private final ApiPosts posts;

    SharesApi(Cascade cascade, ApiPosts posts) {
        this.cascade = cascade;
        this.posts = posts;
    }

    record SharesView(Sharing.State state, Sharing sharing) {

        static SharesView of(Sharing sharing) {
            return new SharesView(sharing.state(), sharing);
        }
    }

    record SetBody(List<Cascade.Edit> parts, long version) {
    }

    record ShareBody(Weighting weighting, long version) {
    }

    record IssueBody(@Nullable Long version) {
    }

    @GetMapping
    SharesView show(@PathVariable String code, @PathVariable UUID unit, @AuthenticationPrincipal CurrentUser user) {
        return SharesView.of(cascade.sharing(code, unit, user.scope()));
    }

    @PostMapping
    ResponseEntity<?> set(@PathVariable String code, @PathVariable UUID unit, @RequestBody SetBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request, @AuthenticationPrincipal CurrentUser user) {
        return answer(key, request, body, () -> cascade.set(code, unit, body.parts(), body.version(), user.scope()));
    }

    @PostMapping("/computed")
    ResponseEntity<?> share(@PathVariable String code, @PathVariable UUID unit, @RequestBody ShareBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request, @AuthenticationPrincipal CurrentUser user) {
        return answer(key, request, body, () -> cascade.share(code, unit, body.weighting(), body.version(), user.scope()));
    }

    @PostMapping("/issue")
    ResponseEntity<?> issue(@PathVariable String code, @PathVariable UUID unit, @RequestBody IssueBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request, @AuthenticationPrincipal CurrentUser user) {
        return answer(key, request, body, () -> cascade.issue(code, unit, body.version() == null ? 0 : body.version(), user.scope()));
    }

    private ResponseEntity<?> answer(String key, HttpServletRequest request, Object body, Supplier<Shared> wish) {
        return posts.once(key, request, body, () -> switch (wish.get()) {
            case Shared.Refused(var reasons) -> throw Refusals.of(reasons);
            case Shared.Done(var now) -> ResponseEntity.ok(SharesView.of(now));
        });
    }
}
