/// Issuing many documents one after the other: resumable, each in a transaction of its own.
@NullMarked
package vn.congdoan.documents.runs;

import org.jspecify.annotations.NullMarked;
