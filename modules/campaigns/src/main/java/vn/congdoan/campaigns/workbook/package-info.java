/// The allocation as a workbook: written to be filled offline, read back, compared with what was downloaded and with what
/// stands here now. Decides nothing about numbers itself.
@NullMarked
package vn.congdoan.campaigns.workbook;

import org.jspecify.annotations.NullMarked;
