/// Official documents: writing, typesetting, numbering, signing, archive. Knows the document model, no campaign and no province.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: sheet", "access", "web"})
@NullMarked
package vn.congdoan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
