package vn.congdoan.web;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.access.CurrentUser;

/// Tells what waits for a user in one module. Declared as a bean by that module; the page on which everybody arrives
/// merges all of them into one list.
public interface DueSource {

    /// No source needs to tell more than this: the list shows the most urgent only.
    int MOST = 50;

    /// The overdue and the next, the earliest first, of what lies within the user's scope.
    ///
    /// @param user of a federation, which the thread works for
    /// @return at most [#MOST]
    List<Due> due(CurrentUser user, LocalDate today);
}
