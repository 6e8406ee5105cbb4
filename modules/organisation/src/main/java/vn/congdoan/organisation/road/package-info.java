/// The road of an enterprise from its survey to the recognition of its union. Knows nothing of targets and members.
@NullMarked
package vn.congdoan.organisation.road;

import org.jspecify.annotations.NullMarked;
