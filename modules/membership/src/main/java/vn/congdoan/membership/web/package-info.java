/// Pages and REST of the growth ledger.
@NullMarked
package vn.congdoan.membership.web;

import org.jspecify.annotations.NullMarked;
