/// Pages and REST of what documents are written with: cited documents, groups of recipients, templates.
@NullMarked
package vn.congdoan.documents.web.registers;

import org.jspecify.annotations.NullMarked;
