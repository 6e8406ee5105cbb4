@NullMarked
package vn.congdoan.documents.drafting.templates;

import org.jspecify.annotations.NullMarked;
