/// Letters with issued documents: one for each recipient, kept in a table until they are sent.
@NullMarked
package vn.congdoan.documents.delivery;

import org.jspecify.annotations.NullMarked;
