package vn.congdoan.documents.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.drafting.recipients.Grouping;
import vn.congdoan.documents.drafting.recipients.Groups;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Groups of recipients.
@Controller
@RequestMapping("/documents/groups")
class GroupsPage {

    private final Groups groups;
    private final FormPosts posts;

    GroupsPage(Groups groups, FormPosts posts) {
        this.groups = groups;
        this.posts = posts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("groups", groups.all());
        return "documents/groups";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", GroupForm.BLANK);
        return "documents/group";
    }

    @GetMapping("/{group}")
    String one(@PathVariable UUID group, Model model) {
        var known = groups.get(group);
        model.addAttribute("group", known);
        model.addAttribute("form", GroupForm.of(known));
        return "documents/group";
    }

    @PostMapping
    String make(@RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key, Model model,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = GroupForm.of(sent);
        return posts.once(key, request, () -> settled(groups.make(form.code(), form.name(), form.members()), form, model, response, redirect));
    }

    @PostMapping("/{group}")
    String change(@PathVariable UUID group, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version,
            @RequestParam("_key") String key, Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = GroupForm.of(sent);
        return posts.once(key, request, () -> {
            model.addAttribute("group", groups.get(group));
            return settled(groups.change(group, version, form.name(), form.members()), form, model, response, redirect);
        });
    }

    private static String settled(Grouping grouping, GroupForm form, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return switch (grouping) {
            case Grouping.Grouped grouped -> {
                Flash.done(redirect, Message.of("documents.group.done", form.name()));
                yield "redirect:/documents/groups";
            }
            case Grouping.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("reasons", reasons);
                model.addAttribute("form", form);
                yield "documents/group";
            }
        };
    }

    @PostMapping("/{group}/delete")
    String delete(@PathVariable UUID group, @RequestParam int version, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var name = groups.get(group).name();
            groups.delete(group, version);
            Flash.done(redirect, Message.of("documents.group.deleted", name));
            return "redirect:/documents/groups";
        });
    }
}
