/// Templates of a federation, one or more for each kind of document; every change is a version of its own.
@NullMarked
package vn.congdoan.documents.drafting.templates;

import org.jspecify.annotations.NullMarked;
