/// Targets and how they are shared out: indicators, formulas, the committee's numbers, issue. Counts nothing that was done.
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: sheet", "access", "web", "documents", "documents :: events", "provinces", "organisation :: events", "membership :: events"})
@NullMarked
package vn.congdoan.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
