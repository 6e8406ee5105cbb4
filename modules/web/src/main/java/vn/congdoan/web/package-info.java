/// What every page shares: the shell, navigation, form and error fragments, messages. Knows no page of any module.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: sheet", "access"})
@NullMarked
package vn.congdoan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
