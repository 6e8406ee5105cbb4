package vn.congdoan.campaigns.printed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Book;
import vn.congdoan.platform.sheet.UnreadableFile;

/// Finds the printed table in a file and reads it as its columns were said to mean.
public final class Reader {

    private final Vocabulary vocabulary;
    private final UnitNames names;

    public Reader(Vocabulary vocabulary, UnitNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /// A sheet with a head, and what the product makes of it.
    public record Found(Book.Page page, Head head, List<Guess.Guessed> guesses) {

        long recognised() {
            return guesses.stream().filter(guess -> guess.sure() && guess.meaning().figure()).count();
        }

        public List<Meaning> meanings() {
            return guesses.stream().map(Guess.Guessed::meaning).toList();
        }
    }

    /// @throws UnreadableFile when no sheet has a head
    public List<Found> find(Book book) {
        var found = book.visible().stream().flatMap(page -> Head.find(page.sheet()).stream()
                .map(head -> new Found(page, head, new Guess(vocabulary).guess(head)))).toList();
        if (found.isEmpty()) {
            throw new UnreadableFile(book.file(), Message.of("platform.sheet.no-header", "Đơn vị"));
        }
        return found.stream().sorted(Comparator.comparingLong(Found::recognised).reversed()).toList();
    }

    public PrintedTable table(String file, Found found, List<Meaning> meanings) {
        var columns = IntStream.range(0, found.head().columns().size()).mapToObj(i -> {
            var column = found.head().columns().get(i);
            return new PrintedTable.Column(column.place(), column.group(), column.title(), i < meanings.size() ? meanings.get(i) : Meaning.IGNORED);
        }).toList();
        return new PrintedTable(file, found.page().name(), columns, new Rows(found.head(), columns, names).read(found.page().sheet()));
    }
}
