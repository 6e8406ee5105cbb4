package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.campaigns.Outline;

/// What is to be reached on the way, with the threshold that will be in force on that day.
record MilestoneLine(LocalDate until, String indicator, long target, int minimumWorkers) {

    static List<MilestoneLine> of(Outline outline) {
        return outline.settings().milestones().stream().map(m -> new MilestoneLine(m.until(),
                outline.indicator(m.indicator()).map(i -> i.name()).orElse(m.indicator()), m.target(), outline.minimumWorkers(m.until()))).toList();
    }
}
