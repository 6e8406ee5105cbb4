/// What the plan of a campaign asks bodies and officers to do by which day.
@NullMarked
package vn.congdoan.campaigns.tasks;

import org.jspecify.annotations.NullMarked;
