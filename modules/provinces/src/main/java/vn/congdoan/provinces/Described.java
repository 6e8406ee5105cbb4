package vn.congdoan.provinces;

import java.util.List;
import org.springframework.stereotype.Component;

/// Says of plugins whether they may be asked and how they do.
@Component
class Described {

    private final SwitchedOff switchedOff;
    private final Streaks streaks;

    Described(SwitchedOff switchedOff, Streaks streaks) {
        this.switchedOff = switchedOff;
        this.streaks = streaks;
    }

    List<InstalledPlugin> all(List<Brought> plugins) {
        var off = switchedOff.all();
        return plugins.stream().map(plugin -> InstalledPlugin.of(plugin,
                off.stream().filter(o -> o.covers(plugin.id(), plugin.version())).findFirst().orElse(null),
                streaks.inARow(Party.of(plugin).name()))).toList();
    }
}
