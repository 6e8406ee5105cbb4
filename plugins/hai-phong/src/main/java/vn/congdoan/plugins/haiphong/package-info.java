/// Hải Phòng: a resolution over several years whose thresholds and aims change with its milestones.
@NullMarked
package vn.congdoan.plugins.haiphong;

import org.jspecify.annotations.NullMarked;
