/// Takes Word files in as the beginning of a text: recognises the parts of an official document and says what it could
/// not take over. Trusts no file; knows no database.
@NullMarked
package vn.congdoan.documents.word.reading;

import org.jspecify.annotations.NullMarked;
