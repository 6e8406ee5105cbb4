/// The document model as text, to be stored with what was issued. Nothing but the model is known here.
@NullMarked
package vn.congdoan.documents.model;

import org.jspecify.annotations.NullMarked;
