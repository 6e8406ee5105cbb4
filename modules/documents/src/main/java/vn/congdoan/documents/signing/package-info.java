/// Signs printed documents as files (PAdES B-B and B-T) and reads signatures back. Knows keys and PDF, no process and
/// no database. Keys and passwords pass through and are never kept.
@NullMarked
package vn.congdoan.documents.signing;

import org.jspecify.annotations.NullMarked;
