package vn.congdoan.campaigns.national;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.Assignments;
import vn.congdoan.campaigns.events.ProgrammeAnswered;
import vn.congdoan.campaigns.events.ProgrammeAssigned;
import vn.congdoan.platform.Inbox;

/// Carries programmes down to provinces and their answers up.
@Component
class ProgrammeListener {

    private final Inbox inbox;
    private final Links links;
    private final Assignments assignments;
    private final NationalTargets targets;

    ProgrammeListener(Inbox inbox, Links links, Assignments assignments, NationalTargets targets) {
        this.inbox = inbox;
        this.links = links;
        this.assignments = assignments;
        this.targets = targets;
    }

    @ApplicationModuleListener
    void on(ProgrammeAssigned fact) {
        inbox.once(ProgrammeListener.class, fact, () -> take(fact));
    }

    @ApplicationModuleListener
    void on(ProgrammeAnswered fact) {
        inbox.once(ProgrammeListener.class, fact, () -> targets.take(fact));
    }

    private void take(ProgrammeAssigned fact) {
        var programme = new Assignments.Programme(fact.code(), fact.title(), fact.from(), fact.to(), fact.minimumWorkers(), fact.indicators());
        var known = links.toProgramme(fact.programme());
        if (known.isEmpty()) {
            links.add(assignments.take(programme), fact);
        } else if (known.get().told() < fact.version()) {
            assignments.change(known.get().campaign(), programme);
            links.told(known.get().campaign(), fact.version());
        }
    }
}
