/// Pages and REST of the road from enterprise to union.
@NullMarked
package vn.congdoan.organisation.road.web;

import org.jspecify.annotations.NullMarked;
