package vn.congdoan.platform.sheet;

import java.util.List;
import java.util.Optional;

/// All sheets of a file; of a text file its one table. What is wrong with the file as a whole was refused before.
///
/// @param file  its name as sent
/// @param pages in the file's order, hidden ones included
public record Book(String file, List<Page> pages) {

    public Book {
        pages = List.copyOf(pages);
    }

    /// @param name    of the sheet; empty text for a text file
    /// @param visible whether people see it without looking for it
    /// @param sheet   may have no row
    public record Page(String name, boolean visible, Sheet sheet) {
    }

    public List<Page> visible() {
        return pages.stream().filter(page -> page.visible() && !page.sheet().rows().isEmpty()).toList();
    }

    public Optional<Page> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }
}
