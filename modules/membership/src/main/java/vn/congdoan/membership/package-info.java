/// The growth ledger: admissions, losses, foundings and Party referrals, each dated and with a reason. Knows no target.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: sheet", "access", "web", "organisation :: events"})
@NullMarked
package vn.congdoan.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
