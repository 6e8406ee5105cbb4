/// A few walks through the whole product in a real browser, as its users go.
@NullMarked
package vn.congdoan.journeys;

import org.jspecify.annotations.NullMarked;
