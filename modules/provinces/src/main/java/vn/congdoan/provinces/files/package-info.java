/// Looks into plugin files without loading anything of them: what they say they are, what they reach for, who signed them.
@NullMarked
package vn.congdoan.provinces.files;

import org.jspecify.annotations.NullMarked;
