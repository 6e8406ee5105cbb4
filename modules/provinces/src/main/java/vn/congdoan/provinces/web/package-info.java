/// Pages on which a federation's admin chooses plugins and the platform operator looks after them.
@NullMarked
package vn.congdoan.provinces.web;

import org.jspecify.annotations.NullMarked;
