/// Steering committees, task teams and who serves in them. Knows nothing of what they are in charge of.
@NullMarked
package vn.congdoan.organisation.teams;

import org.jspecify.annotations.NullMarked;
