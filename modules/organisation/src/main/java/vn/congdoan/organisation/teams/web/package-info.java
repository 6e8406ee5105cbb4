/// Pages and REST of steering committees and task teams.
@NullMarked
package vn.congdoan.organisation.teams.web;

import org.jspecify.annotations.NullMarked;
