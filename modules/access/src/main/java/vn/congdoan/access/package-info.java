/// Who may do what: users, roles, scopes, sign-in, tokens, the audit trail. Knows no union unit, only its id.
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package vn.congdoan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
