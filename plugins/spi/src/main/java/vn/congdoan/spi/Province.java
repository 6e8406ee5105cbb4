package vn.congdoan.spi;

import java.util.List;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.QuotaFormula;

/// The one entry of a provincial plugin, named in its `META-INF/services/vn.congdoan.spi.Province`.
/// Implementations have a public constructor without parameters, keep no state and are called from many threads.
/// Every call has a deadline; one that throws or overstays is refused with the plugin's name.
public interface Province {

    /// Same as `plugin.id` in the descriptor, for example `lai-chau`.
    String id();

    Text name();

    /// In the order in which they are offered; empty when the province brings none.
    List<QuotaFormula> formulas();

    /// In the order in which they are offered; empty when the province brings none.
    List<DocumentLayout<?>> layouts();

    DisplayPolicy display();
}
