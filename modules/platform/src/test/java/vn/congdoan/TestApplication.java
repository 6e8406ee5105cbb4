package vn.congdoan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// Boots the modules that stand on a test's class path. Beans are named in full, as in the application: in a build
/// without packages this class stands on the class path of every module's tests and is scanned as well.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = "platform")
public class TestApplication {
}
