/// Reads the tables that people send as CSV or XLSX: by content, within limits, with the place of everything that is
/// wrong. Knows no column of any one module.
@NamedInterface("sheet")
@NullMarked
package vn.congdoan.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
