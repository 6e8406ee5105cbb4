package vn.congdoan.provinces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.provinces.formulas.Formula;
import vn.congdoan.provinces.formulas.FormulaBook;
import vn.congdoan.provinces.formulas.Vocabulary;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where an admin writes formulas for a federation that has no programmer.
@Controller
@RequestMapping("/admin/formulas")
class FormulasPage {

    private static final String HERE = "redirect:/admin/formulas";

    private final FormulaBook book;
    private final Provinces provinces;
    private final FormPosts posts;

    FormulasPage(FormulaBook book, Provinces provinces, FormPosts posts) {
        this.provinces = provinces;
        this.book = book;
        this.posts = posts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("formulas", book.newest());
        return "provinces/formulas";
    }

    @GetMapping("/new")
    String fresh(Model model) {
        return page(model, FormulaForm.FRESH, List.of(), null);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @RequestParam(defaultValue = "0") int version, Model model) {
        var versions = book.versions(code);
        var kept = version == 0 ? versions.getFirst() : versions.stream().filter(v -> v.version() == version).findFirst()
                .orElseThrow(() -> new NotFound("version of a formula"));
        model.addAttribute("versions", versions);
        model.addAttribute("kept", kept);
        return page(model, FormulaForm.of(kept, versions.getFirst().version()), List.of(), book.check(kept.formula(), measures()));
    }

    /// Tries what is typed, or keeps it as a new version.
    @PostMapping
    String save(@RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key, @RequestParam(defaultValue = "save") String act,
            Model model, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var form = FormulaForm.of(sent);
            var faults = new ArrayList<Message>();
            var formula = form.formula(faults);
            if (!faults.isEmpty()) {
                return page(model, form, faults, null);
            }
            return act.equals("try") ? tried(model, form, formula) : saved(model, form, formula, redirect);
        });
    }

    private String tried(Model model, FormulaForm form, Formula formula) {
        var check = book.check(formula, measures());
        return page(model, form, check.faults(), check);
    }

    private String saved(Model model, FormulaForm form, Formula formula, RedirectAttributes redirect) {
        return switch (book.save(formula, measures(), form.seen())) {
            case FormulaBook.Saving.Refused(var faults) -> page(model, form, faults, null);
            case FormulaBook.Saving.Saved(var version) -> {
                Flash.done(redirect, Message.of("provinces.formulas.saved", formula.name(), version));
                yield HERE + "/" + formula.code();
            }
        };
    }

    @PostMapping("/{code}/use")
    String use(@PathVariable String code, @RequestParam int version, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var against = book.use(code, version, measures());
            if (against.isEmpty()) {
                Flash.done(redirect, Message.of("provinces.formulas.used", version));
            } else {
                Flash.refused(redirect, against);
            }
            return HERE + "/" + code + "?version=" + version;
        });
    }

    @PostMapping("/{code}/retire")
    String retire(@PathVariable String code, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            book.retire(code);
            Flash.done(redirect, Message.of("provinces.formulas.retired", code));
            return HERE;
        });
    }

    private String page(Model model, FormulaForm form, List<Message> faults, FormulaBook.@Nullable Check check) {
        model.addAttribute("form", form);
        model.addAttribute("reasons", faults);
        model.addAttribute("check", check);
        model.addAttribute("words", new Vocabulary(measures(), List.of()).words());
        model.addAttribute("counted", Counted.values());
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("uses", Formula.Use.values());
        model.addAttribute("methods", Proposal.Method.values());
        return "provinces/formula";
    }

    private List<Measure> measures() {
        return provinces.measures();
    }
}
