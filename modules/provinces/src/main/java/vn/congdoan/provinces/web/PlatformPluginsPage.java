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
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where the platform operator sees what is installed, why something was refused, and takes plugins out of use.
@Controller
@RequestMapping("/platform/plugins")
class PlatformPluginsPage {

    private static final String HERE = "redirect:/platform/plugins";

    private final PlatformPlugins installed;
    private final Cards cards;
    private final FormPosts posts;

    PlatformPluginsPage(PlatformPlugins installed, Cards cards, FormPosts posts) {
        this.installed = installed;
        this.cards = cards;
        this.posts = posts;
    }

    @GetMapping
    String show(Model model, Locale locale) {
        model.addAttribute("plugins", cards.of(installed.installed(), locale));
        return "provinces/platform";
    }

    @PostMapping("/{plugin}/{version}/switch-off")
    String switchOff(@PathVariable String plugin, @PathVariable String version, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            installed.switchOff(plugin, version);
            return done(redirect, Message.of("provinces.platform.switched-off", plugin));
        });
    }

    @PostMapping("/{plugin}/{version}/switch-on")
    String switchOn(@PathVariable String plugin, @PathVariable String version, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            installed.switchOn(plugin, version);
            return done(redirect, Message.of("provinces.platform.switched-on", plugin));
        });
    }

    @PostMapping("/rescan")
    String rescan(@RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            installed.rescan();
            var plugins = installed.installed();
            return done(redirect, Message.of("provinces.platform.rescanned", plugins.size(),
                    plugins.stream().filter(plugin -> plugin.state() == InstalledPlugin.State.REFUSED).count()));
        });
    }

    private static String done(RedirectAttributes redirect, Message message) {
        Flash.done(redirect, message);
        return HERE;
    }
}
