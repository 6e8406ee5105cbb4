package vn.congdoan.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The documents of a file: a bookmark leads to each, and each has page labels from 1.
public final class Bookmarks {

    private record Bookmark(String title, int page, int pageObject) {
    }

    private final PdfFile file;
    private final List<Bookmark> bookmarks = new ArrayList<>();

    public Bookmarks(PdfFile file) {
        this.file = file;
    }

    /// @param page       its first, counted from 0 through the file
    /// @param pageObject number of that page's object
    public void add(String title, int page, int pageObject) {
        bookmarks.add(new Bookmark(title, page, pageObject));
    }

    /// Answers the number of the outline's object.
    public int write() throws IOException {
        int outline = file.number();
        var numbers = bookmarks.stream().mapToInt(bookmark -> file.number()).toArray();
        file.object(outline).put("<</Type/Outlines/First ").reference(numbers[0])
                .put("/Last ").reference(numbers[numbers.length - 1]).put("/Count ").whole(numbers.length).put(">>");
        for (int i = 0; i < numbers.length; i++) {
            var bookmark = bookmarks.get(i);
            var out = file.object(numbers[i]).put("<</Title").words(bookmark.title()).put("/Parent ").reference(outline)
                    .put("/Dest[").reference(bookmark.pageObject()).put("/Fit]");
            if (i > 0) {
                out.put("/Prev ").reference(numbers[i - 1]);
            }
            if (i < numbers.length - 1) {
                out.put("/Next ").reference(numbers[i + 1]);
            }
            out.put(">>");
        }
        return outline;
    }

    /// What the catalog says of them.
    public void entries(Bytes catalog, int outline) {
        catalog.put("/PageMode/UseOutlines/Outlines ").reference(outline).put("/PageLabels<</Nums[");
        for (var bookmark : bookmarks) {
            catalog.whole(bookmark.page()).put("<</S/D>>");
        }
        catalog.put("]>>");
    }
}
