/// Groups of recipients: who gets documents, by name and address.
@NullMarked
package vn.congdoan.documents.drafting.recipients;

import org.jspecify.annotations.NullMarked;
