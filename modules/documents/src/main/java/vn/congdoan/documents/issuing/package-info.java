/// The way of a document from submitting to its issue: who did what, what was approved, what is signed, and the one
/// transaction in which it gets its number and is frozen.
@NullMarked
package vn.congdoan.documents.issuing;

import org.jspecify.annotations.NullMarked;
