@NullMarked
package vn.congdoan.campaigns;

import org.jspecify.annotations.NullMarked;
