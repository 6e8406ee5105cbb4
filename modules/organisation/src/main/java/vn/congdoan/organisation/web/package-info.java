/// Pages and REST of federations, units and enterprises.
@NullMarked
package vn.congdoan.organisation.web;

import org.jspecify.annotations.NullMarked;
