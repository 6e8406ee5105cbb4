package vn.congdoan.campaigns.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdoan.campaigns.ShadowRun;
import vn.congdoan.provinces.Provinces;

/// What a formula would have answered in past campaigns, before it is switched on.
@Controller
class ShadowPage {

    private final ShadowRun shadow;
    private final Provinces provinces;

    ShadowPage(ShadowRun shadow, Provinces provinces) {
        this.shadow = shadow;
        this.provinces = provinces;
    }

    @GetMapping("/campaigns/shadow")
    String show(@RequestParam(defaultValue = "") String formula, @RequestParam(defaultValue = "") String version, Model model) {
        model.addAttribute("formulas", provinces.formulas().stream().map(ComparePage.Choice::of).toList());
        model.addAttribute("formula", formula);
        model.addAttribute("version", version.strip());
        model.addAttribute("lines", formula.isEmpty() ? null : shadow.over(formula, version.isBlank() ? null : version.strip()));
        return "campaigns/shadow";
    }
}
