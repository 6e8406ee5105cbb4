package vn.congdoan.web;

import java.util.Optional;
import vn.congdoan.access.CurrentUser;

/// Names the body for which a user works, so that every page says whose figures it shows.
/// Declared as a bean by the module that knows federations.
public interface Affiliation {

    Optional<String> of(CurrentUser user);
}
