package vn.congdoan.organisation.web;

import java.util.List;
import java.util.function.Function;
import vn.congdoan.organisation.Page;

/// A part of a long list.
///
/// @param page  the first is 1
/// @param total of all pages together
record PageJson<T>(List<T> items, int page, int size, long total) {

    static <T, S> PageJson<T> of(Page<S> page, Function<S, T> shown) {
        return new PageJson<>(page.items().stream().map(shown).toList(), page.number(), page.size(), page.total());
    }
}
