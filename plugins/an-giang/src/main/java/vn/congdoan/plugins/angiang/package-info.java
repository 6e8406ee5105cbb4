/// An Giang: quotas in tens from the labour pool, a plan with the allocation schedule of a term.
@NullMarked
package vn.congdoan.plugins.angiang;

import org.jspecify.annotations.NullMarked;
