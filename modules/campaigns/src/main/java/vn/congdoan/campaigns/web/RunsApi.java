package vn.congdoan.campaigns.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Difference;
import vn.congdoan.campaigns.Explanation;
import vn.congdoan.campaigns.Justifications;
import vn.congdoan.campaigns.ShadowRun;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Texts;

/// Why numbers are what they are, on paper as well, and what another formula would have answered.
@RestController
class RunsApi {

    private final Allocation allocation;
    private final Justifications justifications;
    private final ShadowRun shadow;
    private final Texts texts;

    RunsApi(Allocation allocation, Justifications justifications, ShadowRun shadow, Texts texts) {
        this.allocation = allocation;
        this.justifications = justifications;
        this.shadow = shadow;
        this.texts = texts;
    }

    /// @param formula null when no formula said anything about the number
    record WhyView(UUID unit, String indicator, @Nullable Long amount, @Nullable FormulaView formula, List<Explanation.Part> parts,
            List<Explanation.Decision> decisions) {
    }

    record FormulaView(String reference, String version, LocalDateTime ranAt, String ranBy, long amount, String text,
            @Nullable String rounding, @Nullable Long floor, @Nullable Long cap, Map<String, String> parameters,
            List<Explanation.Counted> enterprises) {
    }

    record ShadowView(String campaign, String title, String formula, String version, LocalDateTime ranAt, int cells,
            List<String> reasons, List<Difference> differences) {
    }

    @GetMapping("/api/v1/campaigns/{code}/quotas/{unitId}/{indicator}")
    WhyView why(@PathVariable String code, @PathVariable UUID unitId, @PathVariable String indicator,
            @AuthenticationPrincipal CurrentUser user) {
        var why = allocation.explain(code, new UnitId(unitId), indicator, user.scope());
        return new WhyView(unitId, indicator, why.entry().amount(), why.formula() == null ? null : view(why.formula()), why.parts(), why.decisions());
    }

    private FormulaView view(Explanation.Formula f) {
        return new FormulaView(f.reference(), f.version(), f.ranAt(), f.ranBy(), f.amount(), f.text(Masthead.english()),
                f.rounding() == null ? null : texts.of(f.rounding()), f.least(), f.most(), f.parameters(), f.enterprises());
    }

    @GetMapping({"/campaigns/{code}/quotas/{unit}/explanation.pdf", "/api/v1/campaigns/{code}/quotas/{unit}/explanation.pdf"})
    ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable UUID unit, @AuthenticationPrincipal CurrentUser user) {
        return PlansApi.pdf(justifications.print(code, new UnitId(unit), user.scope()));
    }

    /// @param version of the formula's plugin; empty for the one in use
    @GetMapping("/api/v1/campaigns/shadow")
    List<ShadowView> shadow(@RequestParam String formula, @RequestParam(defaultValue = "") String version) {
        return shadow.over(formula, version.isBlank() ? null : version).stream().map(line -> new ShadowView(line.campaign(), line.title(),
                line.formula(), line.version(), line.at(), line.cells(), line.reasons().stream().map(texts::of).toList(),
                line.differences())).toList();
    }
}
