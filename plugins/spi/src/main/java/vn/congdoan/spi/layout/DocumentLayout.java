package vn.congdoan.spi.layout;

import vn.congdoan.spi.Text;

/// A way of putting facts on paper.
///
/// @param <F> plan, decision, progress report or review, by what it is laid out from
public interface DocumentLayout<F extends Facts> {

    /// The facts it is laid out from, which says what kind of document it is.
    Class<F> facts();

    /// Unique in the province, stable over versions, for example `ke-hoach-thang-cao-diem`.
    String code();

    Text name();

    /// Deterministic and without side effects; must answer within the host's deadline. The words it starts with must
    /// be whole: no placeholder without a value, no passage that is not given, every annex mentioned.
    Laid lay(F facts);
}
