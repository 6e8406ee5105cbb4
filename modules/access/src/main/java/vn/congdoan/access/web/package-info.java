/// What stands before every request: sign-in by form or token, the route table, the binding of federation and person.
@NullMarked
package vn.congdoan.access.web;

import org.jspecify.annotations.NullMarked;
