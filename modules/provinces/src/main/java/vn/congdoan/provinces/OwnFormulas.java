package vn.congdoan.provinces;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.quota.QuotaFormula;

/// Formulas that the bound federation wrote itself, without a plugin. They are offered and asked like a plugin's.
public interface OwnFormulas {

    /// Stands for the plugin in offers and references: `tu-lap/CODE`.
    String PLUGIN = "tu-lap";

    /// A formula with the version it is.
    record Own(QuotaFormula formula, String version) {
    }

    /// Those that campaigns may choose.
    List<Own> offered();

    /// @param version null for the one that is used; any that ever was otherwise
    Optional<Own> find(String code, @Nullable String version);
}
