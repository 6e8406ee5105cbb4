package vn.congdoan.provinces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Configured;
import vn.congdoan.provinces.FederationPlugins;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where a federation's admin sets the parameters of a formula. The form is made of what the formula declares.
@Controller
@RequestMapping("/admin/plugins/{plugin}/formulas/{formula}")
class ParametersPage {

    private static final String PREFIX = "p.";

    private final FederationPlugins plugins;
    private final Provinces provinces;
    private final FormPosts posts;

    ParametersPage(FederationPlugins plugins, Provinces provinces, FormPosts posts) {
        this.plugins = plugins;
        this.provinces = provinces;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String plugin, @PathVariable String formula, Model model, Locale locale) {
        return page(plugin, formula, plugins.entered(plugin + "/" + formula), Map.of(), model, locale);
    }

    @PostMapping
    String set(@PathVariable String plugin, @PathVariable String formula, @RequestParam Map<String, String> form,
            @RequestParam("_key") String key, HttpServletRequest request, Model model, RedirectAttributes redirect, Locale locale) {
        var values = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                values.put(name.substring(PREFIX.length()), value);
            }
        });
        return posts.once(key, request, () -> switch (plugins.configure(plugin + "/" + formula, values)) {
            case Configured.Refused(var faults) -> page(plugin, formula, values, faults, model, locale);
            case Configured.Done _ -> {
                Flash.done(redirect, Message.of("provinces.parameters.set"));
                yield FederationPluginsPage.HERE;
            }
        });
    }

    private String page(String plugin, String formula, Map<String, String> entered, Map<String, Message> faults, Model model, Locale locale) {
        var reference = plugin + "/" + formula;
        var offer = provinces.formulas().stream().filter(one -> one.reference().equals(reference)).findFirst()
                .orElseThrow(() -> new NotFound("formula"));
        model.addAttribute("name", said(offer, locale));
        model.addAttribute("version", offer.plugin() + " " + offer.version());
        model.addAttribute("here", "/admin/plugins/" + plugin + "/formulas/" + formula);
        model.addAttribute("fields", provinces.parameters(reference).stream()
                .map(parameter -> ParameterField.of(parameter, entered, faults, locale)).toList());
        return "provinces/parameters";
    }

    private static String said(Offer offer, Locale locale) {
        return locale.getLanguage().equals("en") ? offer.name().en() : offer.name().vi();
    }
}
