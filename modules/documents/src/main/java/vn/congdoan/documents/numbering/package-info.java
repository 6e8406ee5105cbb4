/// The numbers of outgoing documents: series by year, given without gap or double, reserved by hand, begun anew by hand
/// (NĐ 30/2020, Đ.15). Knows nothing of what a document says.
@NullMarked
package vn.congdoan.documents.numbering;

import org.jspecify.annotations.NullMarked;
