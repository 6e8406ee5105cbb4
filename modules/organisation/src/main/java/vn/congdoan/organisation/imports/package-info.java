/// Units and enterprises from files: read, shown for a look, and entered through the module's door when confirmed.
@NullMarked
package vn.congdoan.organisation.imports;

import org.jspecify.annotations.NullMarked;
