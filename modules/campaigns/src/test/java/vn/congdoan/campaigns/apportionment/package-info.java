@NullMarked
package vn.congdoan.campaigns.apportionment;

import org.jspecify.annotations.NullMarked;
