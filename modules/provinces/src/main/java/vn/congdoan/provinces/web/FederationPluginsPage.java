package vn.congdoan.provinces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.FederationPlugins;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where a federation's admin says which plugins it uses and whose way of printing figures is followed.
@Controller
@RequestMapping("/admin/plugins")
class FederationPluginsPage {

    private static final String HERE = "redirect:/admin/plugins";

    private final FederationPlugins plugins;
    private final Cards cards;
    private final FormPosts posts;

    FederationPluginsPage(FederationPlugins plugins, Cards cards, FormPosts posts) {
        this.plugins = plugins;
        this.cards = cards;
        this.posts = posts;
    }

    @GetMapping
    String show(Model model, Locale locale) {
        var enabled = plugins.enabled();
        model.addAttribute("enabled", cards.of(enabled, locale));
        model.addAttribute("others", cards.of(plugins.others(), locale));
        model.addAttribute("byDefault", plugins.usesDefault());
        return "provinces/federation";
    }

    @PostMapping("/{plugin}/enable")
    String enable(@PathVariable String plugin, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.enable(plugin);
            return done(redirect, "provinces.admin.enabled", plugin);
        });
    }

    @PostMapping("/{plugin}/disable")
    String disable(@PathVariable String plugin, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.disable(plugin);
            return done(redirect, "provinces.admin.disabled", plugin);
        });
    }

    @PostMapping("/{plugin}/choose")
    String choose(@PathVariable String plugin, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.choose(plugin);
            return done(redirect, "provinces.admin.chosen", plugin);
        });
    }

    private static String done(RedirectAttributes redirect, String message, String plugin) {
        Flash.done(redirect, Message.of(message, plugin));
        return HERE;
    }
}
