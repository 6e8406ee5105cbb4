@NullMarked
package vn.congdoan.campaigns.workbook;

import org.jspecify.annotations.NullMarked;
