package vn.congdoan.campaigns.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Due;
import vn.congdoan.web.DueSource;

/// Puts the open tasks of plans into the work list.
@Component
class DueTasks implements DueSource {

    private final TaskBook tasks;

    DueTasks(TaskBook tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Due> due(CurrentUser user, LocalDate today) {
        return tasks.next(user.scope(), MOST).stream().map(DueTasks::due).toList();
    }

    private static Due due(Task task) {
        return new Due(Message.of("campaigns.tasks.due", task.wish().what(), task.campaignTitle()), whose(task),
                "/campaigns/" + task.campaign() + "/tasks", task.wish().by());
    }

    private static @Nullable Message whose(Task task) {
        var named = Stream.of(task.wish().officer(), task.wish().body(), task.unitName() == null ? "" : task.unitName())
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return named.isEmpty() ? null : Message.of("campaigns.tasks.whose", named);
    }
}
