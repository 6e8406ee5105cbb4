/// Demo federations with the figures of the source documents, entered through the modules' doors like any user would.
/// On the class path of `spring-boot:run` and of the tests only; the packaged artefact leaves this package out.
@NullMarked
package vn.congdoan.demo;

import org.jspecify.annotations.NullMarked;
