/// Sets documents in type: the SPI's model in, PDF out. Knows no campaign and no province.
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package vn.congdoan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
