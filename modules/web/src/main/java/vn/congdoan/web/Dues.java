package vn.congdoan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.BusinessZone;

/// The work list: what waits in all modules, the most urgent first. In templates: `~{web/dues :: card}`.
@Component("dues")
public class Dues {

    private static final int SHOWN = 12;

    private final ObjectProvider<DueSource> sources;
    private final Shell shell;
    private final Clock clock;

    Dues(ObjectProvider<DueSource> sources, Shell shell, Clock clock) {
        this.sources = sources;
        this.shell = shell;
        this.clock = clock;
    }

    /// All that the sources tell, the earliest day first.
    public List<Due> of(CurrentUser user) {
        var today = today();
        return user.federation() == null ? List.of() : sources.orderedStream()
                .flatMap(source -> source.due(user, today).stream()).sorted(Comparator.comparing(Due::by)).toList();
    }

    /// The most urgent of who is signed in, as many as a card holds.
    public List<Due> urgent() {
        var user = shell.user();
        return user == null ? List.of() : of(user).stream().limit(SHOWN).toList();
    }

    /// The date on the office's wall.
    public LocalDate today() {
        return BusinessZone.today(clock);
    }
}
