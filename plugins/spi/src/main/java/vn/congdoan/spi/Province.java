package vn.congdoan.spi;

import java.util.List;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.QuotaFormula;

/// The one entry of a provincial plugin, named in its `META-INF/services/vn.congdoan.spi.Province`.
/// Implementations have a public constructor without parameters, keep no state and are called from many threads.
/// Every call has a deadline; one that throws or overstays is refused with the plugin's name.
public interface Province {

    /// Version of this interface, semantic: within a major version every plugin that was compiled for an older one goes
    /// on working. Compared with `plugin.requires` of the descriptor.
    String INTERFACE_VERSION = "1.0.0";

    /// Same as `plugin.id` in the descriptor, for example `lai-chau`.
    String id();

    Text name();

    /// In the order in which they are offered; empty when the province brings none.
    List<QuotaFormula> formulas();

    /// In the order in which they are offered; empty when the province brings none.
    List<DocumentLayout<?>> layouts();

    DisplayPolicy display();

    /// Source figures of its own, beyond [Measure#common()].
    default List<Measure> measures() {
        return List.of();
    }

    /// Indicators of its own, offered when a campaign is set up.
    default List<Indicator> indicators() {
        return List.of();
    }

    /// Calendars of reports, offered when the tasks of a plan are set up.
    default List<ReportCalendar> calendars() {
        return List.of();
    }
}
