package vn.congdoan.spi.layout;

import vn.congdoan.spi.Text;

/// A way of putting figures on paper. What it prints is said by the sub-interface it implements.
public interface DocumentLayout {

    /// Unique in the province, stable over versions, for example `ke-hoach-thang-cao-diem`.
    String code();

    Text name();
}
