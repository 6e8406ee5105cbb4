/// What application.yaml says, tried on the thing that it is said to.
@NullMarked
package vn.congdoan.settings;

import org.jspecify.annotations.NullMarked;
