/// How far the units have come: figures fed by facts, progress, rankings, totals. Decides nothing.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: sheet", "access", "web", "documents", "provinces", "organisation :: events", "membership :: events", "campaigns :: events"})
@NullMarked
package vn.congdoan.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
