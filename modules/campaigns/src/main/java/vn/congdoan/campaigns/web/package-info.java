/// Pages and REST of campaigns.
@NullMarked
package vn.congdoan.campaigns.web;

import org.jspecify.annotations.NullMarked;
