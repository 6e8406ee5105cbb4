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
import vn.congdoan.provinces.InstalledPlugin;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where a federation's admin says which plugins it uses, in which version, and whose way of printing figures is followed.
@Controller
@RequestMapping("/admin/plugins")
class FederationPluginsPage {

    static final String HERE = "redirect:/admin/plugins";
    private static final int CALLS = 200;

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
        model.addAttribute("enabled", plugins.enabled().stream().map(plugin -> new Used(cards.used(plugin, locale),
                plugins.versions(plugin.id()).stream().filter(InstalledPlugin::active).map(InstalledPlugin::version).toList())).toList());
        model.addAttribute("others", cards.of(plugins.others(), locale));
        model.addAttribute("gone", plugins.gone());
        model.addAttribute("byDefault", plugins.usesDefault());
        return "provinces/federation";
    }

    @GetMapping("/calls")
    String calls(@RequestParam(defaultValue = "false") boolean all, Model model, Locale locale) {
        model.addAttribute("calls", cards.calls(plugins.calls(!all, CALLS), locale));
        model.addAttribute("all", all);
        model.addAttribute("here", "/admin/plugins/calls");
        model.addAttribute("operator", false);
        return "provinces/calls";
    }

    @PostMapping("/{plugin}/enable")
    String enable(@PathVariable String plugin, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.enable(plugin);
            return done(redirect, Message.of("provinces.admin.enabled", plugin));
        });
    }

    @PostMapping("/{plugin}/disable")
    String disable(@PathVariable String plugin, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.disable(plugin);
            return done(redirect, Message.of("provinces.admin.disabled", plugin));
        });
    }

    @PostMapping("/{plugin}/choose")
    String choose(@PathVariable String plugin, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.choose(plugin);
            return done(redirect, Message.of("provinces.admin.chosen", plugin));
        });
    }

    @PostMapping("/{plugin}/move")
    String move(@PathVariable String plugin, @RequestParam String seen, @RequestParam String version, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.move(plugin, seen, version);
            return done(redirect, Message.of("provinces.admin.moved", plugin, seen, version));
        });
    }

    private static String done(RedirectAttributes redirect, Message message) {
        Flash.done(redirect, message);
        return HERE;
    }
}
