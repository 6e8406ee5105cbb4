@NullMarked
package vn.congdoan.campaigns.tasks;

import org.jspecify.annotations.NullMarked;
