/// Typesetting into PDF: lines, paragraphs, tables, pages, tags. Knows the document model and a profile, no database.
@NullMarked
package vn.congdoan.documents.typesetting;

import org.jspecify.annotations.NullMarked;
