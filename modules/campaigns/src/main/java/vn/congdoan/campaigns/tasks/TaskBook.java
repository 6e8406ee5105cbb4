package vn.congdoan.campaigns.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.ReportCalendar.Due;

/// The door to the tasks of plans: organise, report, inspect; by body and officer, with their days.
@Component
public class TaskBook {

    private final Campaigns campaigns;
    private final Tasks tasks;
    private final Provinces provinces;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    TaskBook(Campaigns campaigns, Tasks tasks, Provinces provinces, Transactions transactions, AuditTrail trail, Clock clock) {
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.provinces = provinces;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /// What came of a wish about a task.
    public sealed interface Settling {

        /// @param count of the tasks that were written
        record Settled(int count) implements Settling {
        }

        record Refused(List<Message> reasons) implements Settling {
        }
    }

    /// The earliest first.
    ///
    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    /// @throws NotFound when the federation has no such campaign
    public List<Task> of(String campaign, Optional<UUID> scope) {
        var outline = campaigns.get(campaign).outline();
        return tasks.of(campaign).stream().filter(task -> scope.isEmpty() || within(outline, task.wish().unit(), scope.get())).toList();
    }

    private static boolean within(Outline outline, @Nullable UUID unit, UUID scope) {
        return outline.participants().stream().anyMatch(p -> p.unit().value().equals(unit) && p.within(scope));
    }

    /// The open tasks of all plans that are due the earliest.
    public List<Task> next(Optional<UUID> scope, int most) {
        return tasks.next(scope, most);
    }

    public Settling add(String campaign, Task.Wish wish) {
        return transactions.call(() -> {
            var outline = campaigns.get(campaign).outline();
            var clean = clean(wish);
            var faults = faults(outline, clean);
            if (!faults.isEmpty()) {
                return new Settling.Refused(faults);
            }
            tasks.add(outline.id(), clean, null);
            trail.record("campaigns.task-added", campaign, clean.what());
            return new Settling.Settled(1);
        });
    }

    /// Writes down a report for every date of a calendar that is not there yet.
    ///
    /// @param calendar reference to a province's calendar, `lai-chau/hang-quy`
    public Settling take(String campaign, String calendar) {
        var period = campaigns.get(campaign).outline().period();
        return switch (provinces.due(calendar, period.from(), period.to())) {
            case Answer.Failed<List<Due>> failed -> new Settling.Refused(List.of(failed.message()));
            case Answer.Given<List<Due>> given -> transactions.call(() -> take(campaign, calendar, given.value()));
        };
    }

    private Settling take(String campaign, String calendar, List<Due> dues) {
        var there = new HashSet<String>();
        tasks.of(campaign).stream().filter(task -> calendar.equals(task.calendar()))
                .forEach(task -> there.add(task.wish().by() + task.wish().what()));
        var missing = dues.stream().filter(due -> there.add(due.by() + due.what().vi())).toList();
        var id = campaigns.get(campaign).outline().id();
        missing.forEach(due -> tasks.add(id, new Task.Wish(Task.Kind.REPORT, due.what().vi(), "", "", null, due.cutOff(), due.by()), calendar));
        trail.record("campaigns.tasks-taken", campaign, calendar);
        return new Settling.Settled(missing.size());
    }

    /// @throws StaleVersion when somebody else changed it since
    public Settling change(String campaign, UUID id, Task.Wish wish, long version) {
        return transactions.call(() -> {
            var task = task(campaign, id);
            var clean = clean(wish);
            var faults = faults(campaigns.get(campaign).outline(), clean);
            if (!faults.isEmpty()) {
                return new Settling.Refused(faults);
            }
            expect(tasks.change(id, clean, version), task);
            trail.record("campaigns.task-changed", campaign, clean.what());
            return new Settling.Settled(1);
        });
    }

    /// @param on the day it was done, not in the future
    public Settling done(String campaign, UUID id, LocalDate on, String remark, long version) {
        return on.isAfter(BusinessZone.today(clock)) ? new Settling.Refused(List.of(Message.of("campaigns.tasks.refused.future")))
                : settle(campaign, id, new Task.Done(on, VietnameseText.clean(remark)), version, "campaigns.task-done");
    }

    /// @param reason needed: why nobody needs to do it any more
    public Settling drop(String campaign, UUID id, String reason, long version) {
        var clean = VietnameseText.clean(reason);
        return clean.isEmpty() ? new Settling.Refused(List.of(Message.of("campaigns.tasks.refused.reason")))
                : settle(campaign, id, new Task.Dropped(BusinessZone.today(clock), clean), version, "campaigns.task-dropped");
    }

    /// What was settled is to be done after all.
    public Settling reopen(String campaign, UUID id, long version) {
        return settle(campaign, id, new Task.Open(), version, "campaigns.task-reopened");
    }

    private Settling settle(String campaign, UUID id, Task.State state, long version, String act) {
        return transactions.call(() -> {
            var task = task(campaign, id);
            expect(tasks.settle(id, state, version), task);
            trail.record(act, campaign, task.wish().what());
            return new Settling.Settled(1);
        });
    }

    private Task task(String campaign, UUID id) {
        return tasks.find(campaign, id).orElseThrow(() -> new NotFound("task"));
    }

    private static void expect(boolean written, Task task) {
        if (!written) {
            throw new StaleVersion(task.wish().what());
        }
    }

    private static Task.Wish clean(Task.Wish wish) {
        return new Task.Wish(wish.kind(), VietnameseText.clean(wish.what()), VietnameseText.clean(wish.body()),
                VietnameseText.clean(wish.officer()), wish.unit(), wish.cutOff(), wish.by());
    }

    private static List<Message> faults(Outline outline, Task.Wish wish) {
        var faults = new ArrayList<Message>();
        if (wish.what().isEmpty() || wish.what().length() > 500) {
            faults.add(Message.of("campaigns.tasks.refused.what"));
        }
        if (wish.body().length() > 200 || wish.officer().length() > 200) {
            faults.add(Message.of("campaigns.tasks.refused.long"));
        }
        if (wish.cutOff() != null && wish.cutOff().isAfter(wish.by())) {
            faults.add(Message.of("campaigns.tasks.refused.cut-off"));
        }
        if (wish.unit() != null && outline.participants().stream().noneMatch(p -> p.unit().value().equals(wish.unit()))) {
            faults.add(Message.of("campaigns.tasks.refused.unit"));
        }
        return faults;
    }
}
