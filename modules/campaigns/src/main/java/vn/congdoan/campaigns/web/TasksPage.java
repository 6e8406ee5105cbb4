package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.tasks.Task;
import vn.congdoan.campaigns.tasks.TaskBook;
import vn.congdoan.campaigns.tasks.TaskBook.Settling;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// What the plan asks bodies and officers to do, and what has become of it.
@Controller
@RequestMapping("/campaigns/{code}/tasks")
class TasksPage {

    private final Campaigns campaigns;
    private final TaskBook tasks;
    private final Provinces provinces;
    private final Masthead masthead;
    private final FormPosts posts;
    private final Clock clock;

    TasksPage(Campaigns campaigns, TaskBook tasks, Provinces provinces, Masthead masthead, FormPosts posts, Clock clock) {
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.provinces = provinces;
        this.masthead = masthead;
        this.posts = posts;
        this.clock = clock;
    }

    /// A task as typed.
    record Form(@Nullable String kind, @Nullable String what, @Nullable String body, @Nullable String officer, @Nullable String unit,
            @Nullable String cutOff, @Nullable String by) {

        Task.@Nullable Wish wish(List<Message> faults) {
            var due = DetailsForm.date(text(by), faults);
            var last = text(cutOff).isEmpty() ? null : DetailsForm.date(text(cutOff), faults);
            return faults.isEmpty() ? new Task.Wish(Stream.of(Task.Kind.values()).filter(k -> k.name().equals(kind)).findFirst()
                    .orElse(Task.Kind.OTHER), text(what), text(body), text(officer), unit(text(unit)), last, Objects.requireNonNull(due)) : null;
        }

        private static @Nullable UUID unit(String typed) {
            return typed.matches("[0-9a-f-]{36}") ? UUID.fromString(typed) : null;
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "tasks", user);
        model.addAttribute("tasks", tasks.of(code, user.scope()));
        model.addAttribute("kinds", Task.Kind.values());
        model.addAttribute("calendars", provinces.calendars());
        model.addAttribute("today", BusinessZone.today(clock));
        model.addAttribute("writes", user.is(Role.STAFF) || user.is(Role.FEDERATION_ADMIN));
        model.addAttribute("english", Masthead.english());
        return "campaigns/tasks";
    }

    @PostMapping
    String add(@PathVariable String code, @ModelAttribute Form form, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return act(code, key, request, redirect, "campaigns.tasks.added", () -> {
            var faults = new ArrayList<Message>();
            var wish = form.wish(faults);
            return wish == null ? new Settling.Refused(faults) : tasks.add(code, wish);
        });
    }

    /// The plugin is asked before the key's transaction; taken twice, a calendar adds only what is still missing.
    @PostMapping("/calendar")
    String take(@PathVariable String code, @RequestParam String calendar, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        var taken = tasks.take(code, calendar);
        return act(code, key, request, redirect, "campaigns.tasks.taken", () -> taken);
    }

    @PostMapping("/{id}")
    String change(@PathVariable String code, @PathVariable UUID id, @ModelAttribute Form form, @RequestParam long version,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return act(code, key, request, redirect, "campaigns.tasks.changed", () -> {
            var faults = new ArrayList<Message>();
            var wish = form.wish(faults);
            return wish == null ? new Settling.Refused(faults) : tasks.change(code, id, wish, version);
        });
    }

    @PostMapping("/{id}/done")
    String done(@PathVariable String code, @PathVariable UUID id, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String remark, @RequestParam long version, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return act(code, key, request, redirect, "campaigns.tasks.done", () -> {
            var faults = new ArrayList<Message>();
            var day = on.isBlank() ? BusinessZone.today(clock) : DetailsForm.date(on, faults);
            return day == null ? new Settling.Refused(faults) : tasks.done(code, id, day, remark, version);
        });
    }

    @PostMapping("/{id}/dropped")
    String drop(@PathVariable String code, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, @RequestParam long version,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return act(code, key, request, redirect, "campaigns.tasks.dropped", () -> tasks.drop(code, id, reason, version));
    }

    @PostMapping("/{id}/open")
    String reopen(@PathVariable String code, @PathVariable UUID id, @RequestParam long version, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return act(code, key, request, redirect, "campaigns.tasks.reopened", () -> tasks.reopen(code, id, version));
    }

    private String act(String code, String key, HttpServletRequest request, RedirectAttributes redirect, String said, Supplier<Settling> work) {
        return posts.once(key, request, () -> {
            switch (work.get()) {
                case Settling.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Settling.Settled(var count) -> Flash.done(redirect, Message.of(said, count));
            }
            return "redirect:/campaigns/" + code + "/tasks";
        });
    }
}
