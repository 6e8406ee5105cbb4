/// Word files: writes documents as `.docx` that staff can go on editing. Knows the document model and a profile, no
/// database; `reading` takes such files in.
@NullMarked
package vn.congdoan.documents.word;

import org.jspecify.annotations.NullMarked;
