package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Milestone;
import vn.congdoan.campaigns.PeakMonths;
import vn.congdoan.campaigns.Settings;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.ApiPosts;

/// The parts of a campaign's setup, each replaced as a whole. The version is the campaign's, as its description says it.
@RestController
@RequestMapping("/api/v1/campaigns/{code}")
class SetupApi {

    private final Campaigns campaigns;
    private final PeakMonths peakMonths;
    private final ApiPosts posts;

    SetupApi(Campaigns campaigns, PeakMonths peakMonths, ApiPosts posts) {
        this.campaigns = campaigns;
        this.peakMonths = peakMonths;
        this.posts = posts;
    }

    record SettingsBody(long version, @Nullable String pluginVersion, @Nullable Map<String, String> parameters, @Nullable String source,
            @Nullable Integer tolerancePercent, @Nullable List<Milestone> milestones, @Nullable Set<Integer> peakMonths) {

        Settings settings() {
            return new Settings(pluginVersion, or(parameters, Map.of()), source, or(tolerancePercent, Settings.USUAL.tolerancePercent()),
                    or(milestones, List.of()), or(peakMonths, Set.of()));
        }

        private static <T> T or(@Nullable T given, T usual) {
            return given == null ? usual : given;
        }
    }

    record IndicatorsBody(long version, @Nullable List<OpeningBody.Column> indicators) {
    }

    record ParticipantsBody(long version, @Nullable List<UUID> participants) {
    }

    record YearBody(int year) {
    }

    record OpenedView(List<String> opened) {
    }

    @PutMapping("/settings")
    CampaignView settings(@PathVariable String code, @RequestBody SettingsBody body, @AuthenticationPrincipal CurrentUser user) {
        return changed(code, campaigns.settings(code, body.settings(), body.version()), user);
    }

    @PutMapping("/details")
    CampaignView details(@PathVariable String code, @RequestBody OpeningBody body, @AuthenticationPrincipal CurrentUser user) {
        return changed(code, campaigns.describe(code, body.details(), Optional.ofNullable(body.version()).orElse(0L)), user);
    }

    @PutMapping("/indicators")
    CampaignView indicators(@PathVariable String code, @RequestBody IndicatorsBody body, @AuthenticationPrincipal CurrentUser user) {
        var columns = Optional.ofNullable(body.indicators()).orElse(List.of()).stream().map(OpeningBody::column).toList();
        return changed(code, campaigns.indicators(code, columns, body.version()), user);
    }

    @PutMapping("/participants")
    CampaignView participants(@PathVariable String code, @RequestBody ParticipantsBody body, @AuthenticationPrincipal CurrentUser user) {
        var units = Optional.ofNullable(body.participants()).orElse(List.of()).stream().map(UnitId::new).toList();
        return changed(code, campaigns.participants(code, units, body.version()), user);
    }

    @PostMapping("/peak-months")
    ResponseEntity<?> peakMonths(@PathVariable String code, @RequestBody YearBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> switch (peakMonths.open(code, body.year())) {
            case PeakMonths.Opened.Refused(var reasons) -> throw Refusals.of(reasons);
            case PeakMonths.Opened.Now(var codes) -> ResponseEntity.ok(new OpenedView(codes));
        });
    }

    private CampaignView changed(String code, Change change, CurrentUser user) {
        return switch (change) {
            case Change.Refused(var reasons) -> throw Refusals.of(reasons);
            case Change.Changed changed -> CampaignView.of(campaigns.get(code), user.scope());
        };
    }
}
