package vn.congdoan.web;

import java.util.function.Predicate;
import vn.congdoan.access.CurrentUser;

/// One line of the navigation, declared as a bean by the module whose page it opens.
///
/// @param order the hundreds make the group: 100 organisation, 200 campaigns, 300 membership, 400 reporting,
///              800 the federation's settings, 900 the platform
public record NavEntry(String path, String messageKey, int order, Predicate<CurrentUser> visible) {
}
