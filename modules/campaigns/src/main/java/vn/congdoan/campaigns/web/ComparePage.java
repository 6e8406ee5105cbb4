package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Proposing;
import vn.congdoan.campaigns.WhatIf;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Two formulas, or one with two settings, side by side; the better one is taken over.
@Controller
@RequestMapping("/campaigns/{code}/compare")
class ComparePage {

    private final Campaigns campaigns;
    private final WhatIf whatIf;
    private final Allocation allocation;
    private final Provinces provinces;
    private final FormulaSettings formulas;
    private final Masthead masthead;
    private final FormPosts posts;

    ComparePage(Campaigns campaigns, WhatIf whatIf, Allocation allocation, Provinces provinces, FormulaSettings formulas,
            Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.whatIf = whatIf;
        this.allocation = allocation;
        this.provinces = provinces;
        this.formulas = formulas;
        this.masthead = masthead;
        this.posts = posts;
    }

    /// One side with the fields of its formula's parameters.
    record Side(String key, String label, TrialForm form, List<FormulaSettings.Field> fields) {
    }

    record Choice(String reference, String name) {

        static Choice of(Offer offer) {
            return new Choice(offer.reference(), Masthead.english() ? offer.name().en() : offer.name().vi());
        }
    }

    /// Compares at once when both sides were chosen.
    @GetMapping
    String show(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Model model,
            @AuthenticationPrincipal CurrentUser user) {
        var outline = masthead.put(model, campaigns.get(code), "compare", user);
        var a = TrialForm.of("a", sent, outline);
        var b = TrialForm.of("b", sent, outline);
        boolean around = sent.containsKey("around");
        model.addAttribute("formulas", provinces.formulas().stream().map(Choice::of).toList());
        model.addAttribute("sides", List.of(side("A", a), side("B", b)));
        model.addAttribute("around", around);
        model.addAttribute("result", sent.containsKey("a-formula") && sent.containsKey("b-formula")
                ? whatIf.sideBySide(code, a.trial(), b.trial(), around) : null);
        return "campaigns/compare";
    }

    private Side side(String label, TrialForm form) {
        return new Side(form.side(), label, form, formulas.fields(form.formula(), form.parameters()));
    }

    @PostMapping
    String take(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam String side,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var form = TrialForm.of(side.equals("b") ? "b" : "a", sent, campaigns.get(code).outline());
            switch (allocation.propose(code, form.trial(), sent.containsKey("around"))) {
                case Proposing.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Proposing.Proposed proposed -> Flash.done(redirect, Message.of("campaigns.proposed.done", proposed.cells()));
            }
            return "redirect:/campaigns/" + code + "/quotas";
        });
    }
}
