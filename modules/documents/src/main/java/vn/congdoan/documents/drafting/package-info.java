/// Stored documents and their wording: versions, unsaved copies, and the putting together with the figures of the day.
@NullMarked
package vn.congdoan.documents.drafting;

import org.jspecify.annotations.NullMarked;
