/// The model of an official document. A layout says what stands where; only the documents module draws.
@NullMarked
package vn.congdoan.spi.document;

import org.jspecify.annotations.NullMarked;
