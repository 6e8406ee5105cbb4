/// Images of handwritten signatures and of seals: taking, keeping and ending them. Knows persons and federations by
/// their ids, no document.
@NullMarked
package vn.congdoan.documents.seals;

import org.jspecify.annotations.NullMarked;
