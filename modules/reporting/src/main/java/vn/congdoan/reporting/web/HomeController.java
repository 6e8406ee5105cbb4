package vn.congdoan.reporting.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.Message;
import vn.congdoan.reporting.Progress;
import vn.congdoan.reporting.Reporting;

/// Where everybody arrives after signing in: what runs, how far it is, what is next.
@Controller
class HomeController {

    private static final int PAST_SHOWN = 3;

    private final Reporting reporting;

    HomeController(Reporting reporting) {
        this.reporting = reporting;
    }

    /// @param path where it is done
    record Step(Message what, String path) {
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal CurrentUser user, Model model) {
        if (user.confederation()) {
            return "redirect:/totals";
        }
        if (user.federation() == null) {
            return "redirect:/platform/federations";
        }
        var all = reporting.all(ReportingWeb.scope(user));
        var today = reporting.today();
        var running = all.stream().filter(progress -> progress.campaign().period().contains(today)).toList();
        var coming = all.stream().filter(progress -> progress.campaign().period().from().isAfter(today)).toList().reversed();
        var past = all.stream().filter(progress -> progress.campaign().period().to().isBefore(today)).limit(PAST_SHOWN).toList();
        model.addAttribute("running", running);
        model.addAttribute("coming", coming);
        model.addAttribute("past", past);
        model.addAttribute("steps", steps(user, running, coming, past));
        return "reporting/home";
    }

    private List<Step> steps(CurrentUser user, List<Progress> running, List<Progress> coming, List<Progress> past) {
        var steps = new ArrayList<Step>();
        if (user.isOfFederation(Role.STAFF)) {
            Stream.of(running, coming, past).flatMap(List::stream).filter(progress -> !progress.issued()).forEach(progress -> steps.add(
                    new Step(Message.of("reporting.next.issue", progress.campaign().title()), "/campaigns/" + progress.campaign().code())));
        }
        running.stream().filter(Progress::issued).forEach(progress -> steps.addAll(behind(progress)));
        if (user.isOfFederation(Role.STAFF, Role.UNIT_OFFICER)) {
            steps.add(new Step(Message.of("reporting.next.record"), "/movements/new"));
        }
        past.stream().filter(Progress::issued).limit(1).forEach(progress -> steps.add(new Step(
                Message.of("reporting.next.print", progress.campaign().title()), address(progress, "/documents/progress.pdf"))));
        if (user.isOfFederation(Role.STAFF) && running.isEmpty() && coming.isEmpty()) {
            steps.add(new Step(Message.of("reporting.next.open"), "/campaigns"));
        }
        return steps;
    }

    private List<Step> behind(Progress progress) {
        long left = ChronoUnit.DAYS.between(reporting.today(), progress.campaign().period().to());
        return progress.campaign().totals().stream().filter(total -> !progress.behind(total.code()).isEmpty()).map(total -> new Step(
                Message.of("reporting.next.behind", progress.campaign().title(), total.name(), progress.behind(total.code()).size(), left),
                address(progress, "/progress") + "?ranked=true&indicator=" + total.code())).toList();
    }

    private static String address(Progress progress, String page) {
        return "/campaigns/" + progress.campaign().code() + page;
    }
}
