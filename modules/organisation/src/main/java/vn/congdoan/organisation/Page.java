package vn.congdoan.organisation;

import java.util.List;

/// A part of a long list.
///
/// @param number the first page is 1
/// @param total  of all pages together
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
