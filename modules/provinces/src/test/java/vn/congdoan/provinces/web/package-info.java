@NullMarked
package vn.congdoan.provinces.web;

import org.jspecify.annotations.NullMarked;
