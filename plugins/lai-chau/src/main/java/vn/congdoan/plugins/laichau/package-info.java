/// Lai Châu: quotas from the enterprises that have no union yet, a plan with the quota schedule and their list.
@NullMarked
package vn.congdoan.plugins.laichau;

import org.jspecify.annotations.NullMarked;
