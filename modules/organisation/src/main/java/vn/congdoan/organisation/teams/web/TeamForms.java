package vn.congdoan.organisation.teams.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.teams.Team;
import vn.congdoan.organisation.teams.Teams;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where teams are set up and changed, and their members come and go.
@Controller
class TeamForms {

    private final Teams teams;
    private final TeamPages pages;
    private final Directory directory;
    private final FormPosts posts;

    TeamForms(Teams teams, TeamPages pages, Directory directory, FormPosts posts) {
        this.teams = teams;
        this.pages = pages;
        this.directory = directory;
        this.posts = posts;
    }

    @GetMapping("/teams/new")
    String blank(@AuthenticationPrincipal CurrentUser user, Model model) {
        return form(TeamForm.blank(teams.today()), null, user, model);
    }

    @GetMapping("/teams/{id}/edit")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return form(TeamForm.of(teams.get(new TeamId(id), user.scope())), id, user, model);
    }

    @PostMapping("/teams")
    String setUp(@ModelAttribute TeamForm form, @RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return posts.once(key, request, () -> saved(teams.setUp(form.draft(teams.today())), form, null, user, response, model, redirect));
    }

    @PostMapping("/teams/{id}")
    String change(@PathVariable UUID id, @ModelAttribute TeamForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        long version = Objects.requireNonNullElse(form.version(), 0L);
        return posts.once(key, request, () -> saved(teams.change(new TeamId(id), version, form.draft(teams.today())), form, id, user,
                response, model, redirect));
    }

    private String saved(Answer<Team> answer, TeamForm form, @Nullable UUID id, CurrentUser user, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        return switch (answer) {
            case Answer.Done<Team> done -> {
                Flash.done(redirect, Message.of("organisation.teams.saved", done.now().name()));
                yield "redirect:/teams/" + done.now().id().value();
            }
            case Answer.Refused<Team> refused -> {
                refuse(refused.reasons(), response, model);
                yield form(form, id, user, model);
            }
        };
    }

    @PostMapping("/teams/{id}/members")
    String add(@PathVariable UUID id, @ModelAttribute MemberForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        long version = Objects.requireNonNullElse(form.version(), 0L);
        model.addAttribute("member", form);
        return member(id, "organisation.teams.member.added", key, user, request, response, model, redirect,
                () -> teams.add(new TeamId(id), version, form.draft(teams.today())));
    }

    @PostMapping("/teams/{id}/members/{place}/end")
    String end(@PathVariable UUID id, @PathVariable int place, @RequestParam(defaultValue = "0") long version,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        return member(id, "organisation.teams.member.ended", key, user, request, response, model, redirect,
                () -> teams.end(new TeamId(id), version, place, day));
    }

    private String member(UUID id, String done, String key, CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect, Supplier<Answer<Team>> command) {
        return posts.once(key, request, () -> switch (command.get()) {
            case Answer.Done<Team> now -> {
                Flash.done(redirect, Message.of(done, now.now().name()));
                yield "redirect:/teams/" + id;
            }
            case Answer.Refused<Team> refused -> {
                refuse(refused.reasons(), response, model);
                yield pages.show(teams.get(new TeamId(id), Optional.empty()), false, user, model);
            }
        });
    }

    private static void refuse(List<Message> reasons, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("reasons", reasons);
    }

    private String form(TeamForm form, @Nullable UUID id, CurrentUser user, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("tree", directory.tree(user.scope()));
        return "organisation/teams/form";
    }
}
