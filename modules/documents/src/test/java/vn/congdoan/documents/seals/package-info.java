@NullMarked
package vn.congdoan.documents.seals;

import org.jspecify.annotations.NullMarked;
