/// Host of the provincial plugins: loads them apart, asks them under a deadline, lets a federation choose. Knows no campaign.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "access", "web"})
@NullMarked
package vn.congdoan.provinces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
