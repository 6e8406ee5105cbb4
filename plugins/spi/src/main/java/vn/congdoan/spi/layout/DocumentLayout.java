package vn.congdoan.spi.layout;

import vn.congdoan.spi.Text;

/// A way of putting facts on paper. Of which kind of facts is said by the sub-interface it implements.
public sealed interface DocumentLayout<F extends Facts> permits PlanLayout, ProgressLayout, DecisionLayout, ReviewLayout {

    /// Unique in the province, stable over versions, for example `ke-hoach-thang-cao-diem`.
    String code();

    Text name();

    /// Deterministic and without side effects; must answer within the host's deadline. The words it starts with must
    /// be whole: no placeholder without a value, no passage that is not given, every annex mentioned.
    Laid lay(F facts);
}
