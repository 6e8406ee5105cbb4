package vn.congdoan.campaigns.web;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Outline;

/// What stands above every page of one campaign: title, state, the ways to its other pages.
@Component
class Masthead {

    /// @param edits  whether the reader may change something here
    /// @param whole  whether the reader sees all units
    /// @param issued whether an issue is in force, although a revision may be under way
    /// @param rules  whether an indicator comes about by a rule
    record Head(String code, String title, String state, String here, boolean edits, boolean whole, boolean issued, boolean rules) {
    }

    /// Puts `head`, `campaign` and `outline` into the model, the `issue` in force, what it is `revising` or
    /// `closed` by, and the `ownUnit` of an officer.
    ///
    /// @param here which of the pages it is: overview, setup, quotas, sources or issue
    Outline put(Model model, Campaign campaign, String here, CurrentUser user) {
        var outline = campaign.outline();
        boolean issued = campaign.inForce().isPresent();
        model.addAttribute("head", new Head(outline.code(), outline.title(), CampaignView.state(campaign), here,
                user.is(Role.STAFF) && campaign instanceof Campaign.Open, user.scope().isEmpty(), issued,
                outline.indicators().stream().anyMatch(i -> i.nature().rule() != null)));
        model.addAttribute("campaign", campaign);
        model.addAttribute("outline", outline);
        model.addAttribute("issue", campaign.inForce().orElse(null));
        model.addAttribute("ownUnit", user.scope().orElse(null));
        model.addAttribute("revising", campaign instanceof Campaign.Revising revising ? revising : null);
        model.addAttribute("closed", campaign instanceof Campaign.Closed closed ? closed : null);
        return outline;
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
