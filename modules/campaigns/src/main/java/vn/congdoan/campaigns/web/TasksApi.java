package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.tasks.Task;
import vn.congdoan.campaigns.tasks.TaskBook;
import vn.congdoan.campaigns.tasks.TaskBook.Settling;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

@RestController
@RequestMapping("/api/v1/campaigns/{code}/tasks")
class TasksApi {

    private final TaskBook tasks;
    private final ApiPosts posts;

    TasksApi(TaskBook tasks, ApiPosts posts) {
        this.tasks = tasks;
        this.posts = posts;
    }

    /// @param state `open`, `done` or `dropped`
    record View(UUID id, Task.Kind kind, String what, String body, String officer, @Nullable UUID unit, @Nullable LocalDate cutOff,
            LocalDate by, String state, long version) {

        static View of(Task task) {
            var wish = task.wish();
            return new View(task.id(), wish.kind(), wish.what(), wish.body(), wish.officer(), wish.unit(), wish.cutOff(), wish.by(),
                    task.stateCode(), task.version());
        }
    }

    record Body(Task.@Nullable Kind kind, @Nullable String what, @Nullable String body, @Nullable String officer, @Nullable UUID unit,
            @Nullable LocalDate cutOff, @Nullable LocalDate by) {

        Task.Wish wish() {
            if (by == null) {
                throw new Refused(Message.of("campaigns.refused.date-wanted", ""));
            }
            return new Task.Wish(kind == null ? Task.Kind.OTHER : kind, text(what), text(body), text(officer), unit, cutOff, by);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    @GetMapping
    List<View> list(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return tasks.of(code, user.scope()).stream().map(View::of).toList();
    }

    @PostMapping
    ResponseEntity<?> add(@PathVariable String code, @RequestBody Body body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> switch (tasks.add(code, body.wish())) {
            case Settling.Refused(var reasons) -> throw Refusals.of(reasons);
            case Settling.Settled settled -> ResponseEntity.status(HttpStatus.CREATED).body(settled);
        });
    }
}
