/// Many documents that are started about things of one kind, one after the other, in the background.
@NullMarked
package vn.congdoan.documents.starts;

import org.jspecify.annotations.NullMarked;
