/// Federations, union units in their order, enterprises and their workforce. Knows nothing of members, targets and reports.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: sheet", "access", "web"})
@NullMarked
package vn.congdoan.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
