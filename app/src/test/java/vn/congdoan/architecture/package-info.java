/// What must stay true of the house. Every rule is shown a counter-example that it refuses.
@NullMarked
package vn.congdoan.architecture;

import org.jspecify.annotations.NullMarked;
