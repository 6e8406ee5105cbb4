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
import vn.congdoan.provinces.InstalledPlugin;
import vn.congdoan.provinces.PlatformPlugins;
import vn.congdoan.provinces.Removal;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where the platform operator sees what is installed, why something was refused, and takes plugins out of use.
@Controller
@RequestMapping("/platform/plugins")
class PlatformPluginsPage {

    static final String HERE = "redirect:/platform/plugins";
    private static final int CALLS = 200;

    private final PlatformPlugins plugins;
    private final Cards cards;
    private final FormPosts posts;

    PlatformPluginsPage(PlatformPlugins plugins, Cards cards, FormPosts posts) {
        this.plugins = plugins;
        this.cards = cards;
        this.posts = posts;
    }

    @GetMapping
    String show(Model model, Locale locale) {
        model.addAttribute("plugins", cards.of(plugins.installed(), locale));
        model.addAttribute("files", cards.files(plugins.waiting(), locale));
        return "provinces/platform";
    }

    @GetMapping("/calls")
    String calls(@RequestParam(defaultValue = "false") boolean all, Model model, Locale locale) {
        model.addAttribute("calls", cards.calls(plugins.calls(!all, CALLS), locale));
        model.addAttribute("all", all);
        model.addAttribute("here", "/platform/plugins/calls");
        model.addAttribute("operator", true);
        return "provinces/calls";
    }

    @PostMapping("/{plugin}/{version}/switch-off")
    String switchOff(@PathVariable String plugin, @PathVariable String version, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.switchOff(plugin, version);
            return done(redirect, Message.of("provinces.platform.switched-off", plugin + " " + version));
        });
    }

    @PostMapping("/{plugin}/{version}/switch-on")
    String switchOn(@PathVariable String plugin, @PathVariable String version, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.switchOn(plugin, version);
            return done(redirect, Message.of("provinces.platform.switched-on", plugin + " " + version));
        });
    }

    @PostMapping("/{plugin}/{version}/remove")
    String remove(@PathVariable String plugin, @PathVariable String version, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (plugins.remove(plugin, version)) {
            case Removal.Removed _ -> done(redirect, Message.of("provinces.platform.removed", plugin + " " + version));
            case Removal.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                yield HERE;
            }
        });
    }

    @PostMapping("/rescan")
    String rescan(@RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            plugins.rescan();
            return done(redirect, Message.of("provinces.platform.rescanned",
                    plugins.installed().stream().filter(plugin -> plugin.state() != InstalledPlugin.State.REFUSED).count(),
                    plugins.waiting().size()));
        });
    }

    private static String done(RedirectAttributes redirect, Message message) {
        Flash.done(redirect, message);
        return HERE;
    }
}
