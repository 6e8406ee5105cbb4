/// The pages about users: signing in, the own password, managing users, the audit trail, the first set-up.
@NullMarked
package vn.congdoan.web.account;

import org.jspecify.annotations.NullMarked;
