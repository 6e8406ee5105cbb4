/// Classes that break the rules on purpose.
@NullMarked
package vn.congdoan.architecture.counterexamples;

import org.jspecify.annotations.NullMarked;
