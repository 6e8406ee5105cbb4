package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
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
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Opening;
import vn.congdoan.web.ApiPosts;

@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignsApi {

    private final Campaigns campaigns;
    private final ApiPosts posts;

    CampaignsApi(Campaigns campaigns, ApiPosts posts) {
        this.campaigns = campaigns;
        this.posts = posts;
    }

    @GetMapping
    List<CampaignView> list(@AuthenticationPrincipal CurrentUser user) {
        return campaigns.all().stream().map(campaign -> CampaignView.of(campaign, user.scope())).toList();
    }

    @GetMapping("/{code}")
    CampaignView one(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return CampaignView.of(campaigns.get(code), user.scope());
    }

    @PostMapping
    ResponseEntity<?> open(@RequestBody OpeningBody body, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        return posts.once(key, request, body, () -> switch (campaigns.open(body.wish())) {
            case Opening.Refused(var reasons) -> throw Refusals.of(reasons);
            case Opening.Opened opened -> ResponseEntity.created(URI.create("/api/v1/campaigns/" + opened.code()))
                    .body(CampaignView.of(campaigns.get(opened.code()), user.scope()));
        });
    }
}
