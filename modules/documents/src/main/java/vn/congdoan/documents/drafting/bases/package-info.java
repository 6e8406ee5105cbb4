/// The register of cited documents: kept once, cited in many.
@NullMarked
package vn.congdoan.documents.drafting.bases;

import org.jspecify.annotations.NullMarked;
