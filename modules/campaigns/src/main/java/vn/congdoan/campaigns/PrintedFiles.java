package vn.congdoan.campaigns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.printed.Guess;
import vn.congdoan.campaigns.printed.Meaning;
import vn.congdoan.campaigns.printed.PrintedTable;
import vn.congdoan.campaigns.printed.Reader;
import vn.congdoan.campaigns.printed.Reckoning;
import vn.congdoan.campaigns.printed.UnitNames;
import vn.congdoan.campaigns.printed.Vocabulary;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Book;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Measure;

/// Reads printed tables with what the federation said before, else with what their headers seem to mean.
@Component
class PrintedFiles {

    private static final int SAMPLES = 3;

    private final Mappings mappings;
    private final Provinces provinces;

    PrintedFiles(Mappings mappings, Provinces provinces) {
        this.mappings = mappings;
        this.provinces = provinces;
    }

    /// A table with what made it readable.
    ///
    /// @param clear whether all its columns with figures are understood
    record Read(PrintedTable table, Reader.Found found, List<Guess.Guessed> guesses, boolean remembered, boolean clear) {
    }

    List<Measure> measures() {
        var declared = provinces.measures();
        return declared.isEmpty() ? Measure.common() : declared;
    }

    Vocabulary vocabulary(Outline outline) {
        Map<String, List<String>> measures = new LinkedHashMap<>();
        measures().forEach(m -> measures.put(m.code(), List.of(m.name().vi(), m.name().en(), m.code())));
        return new Vocabulary(measures, outline.indicators().stream().map(i -> new Vocabulary.Indicator(i.code(), i.name(),
                outline.addends(i).stream().map(leaf -> leaf.code()).toList())).toList());
    }

    private Reader reader(Outline outline) {
        var names = outline.participants().stream().collect(Collectors.toMap(p -> p.unit().value(), Participant::name));
        return new Reader(vocabulary(outline), new UnitNames(names, mappings.aliases()));
    }

    List<Reader.Found> found(Outline outline, Book book) {
        return reader(outline).find(book);
    }

    /// @param page name of the sheet, or empty text for the one that is understood best
    Read read(Outline outline, Book book, String page) {
        var all = found(outline, book);
        var found = all.stream().filter(f -> f.page().name().equals(page)).findFirst().orElse(all.getFirst());
        var vocabulary = vocabulary(outline);
        var said = mappings.find(found.head().signature()).filter(meanings -> meanings.size() == found.guesses().size());
        var guesses = said.map(meanings -> IntStream.range(0, meanings.size()).mapToObj(i -> vocabulary.knows(meanings.get(i))
                ? new Guess.Guessed(meanings.get(i), true) : found.guesses().get(i)).toList()).orElse(found.guesses());
        return read(outline, book.file(), found, guesses, said.isPresent());
    }

    private Read read(Outline outline, String file, Reader.Found found, List<Guess.Guessed> guesses, boolean remembered) {
        var table = reader(outline).table(file, found, guesses.stream().map(Guess.Guessed::meaning).toList());
        boolean clear = IntStream.range(0, guesses.size()).allMatch(i -> guesses.get(i).sure() || samples(found, i).isEmpty());
        return new Read(table, found, guesses, remembered, clear && table.column(Meaning.UNIT).isPresent());
    }

    Mapping mapping(Outline outline, UUID id, Book book, String page) {
        var read = read(outline, book, page);
        var columns = IntStream.range(0, read.guesses().size()).mapToObj(i -> {
            var column = read.found().head().columns().get(i);
            return new Mapping.Column(i, CellReference.convertNumToColString(i), column.group(), column.title(), samples(read.found(), i),
                    read.guesses().get(i).meaning(), read.guesses().get(i).sure());
        }).filter(column -> !column.title().isEmpty() || !column.samples().isEmpty()).toList();
        var unknown = read.table().units().stream().filter(row -> row.unit() == null).map(PrintedTable.Row::name).distinct().toList();
        return new Mapping(id, book.file(), found(outline, book).stream().map(f -> f.page().name()).toList(), read.found().page().name(),
                columns, unknown, read.remembered());
    }

    private static List<String> samples(Reader.Found found, int place) {
        return found.page().sheet().rows().stream().skip(found.head().last() + 1L).map(row -> row.cell(place))
                .filter(text -> !text.isEmpty()).limit(SAMPLES).toList();
    }

    /// What must be put right or explained before the table can be used.
    List<Flaw> faults(Outline outline, Read read) {
        var faults = new Reckoning(read.table(), vocabulary(outline), provinces.display().percent()).faults();
        var unclear = read.clear() ? Stream.<Flaw>empty()
                : Stream.of(new Flaw(read.table().file(), 0, "", "", Message.of("campaigns.import.columns-unknown")));
        return Stream.concat(faults.stream(), unclear).toList();
    }

    List<Flaw> differences(Outline outline, PrintedTable table) {
        return new Reckoning(table, vocabulary(outline), provinces.display().percent()).differences();
    }

    /// Remembers what somebody said.
    void remember(Outline outline, Book book, String page, List<Meaning> meanings, Map<String, UUID> units) {
        var found = found(outline, book).stream().filter(f -> f.page().name().equals(page)).findFirst().orElseThrow();
        mappings.remember(found.head().signature(), IntStream.range(0, found.guesses().size())
                .mapToObj(i -> i < meanings.size() ? meanings.get(i) : Meaning.IGNORED).toList());
        units.forEach((name, unit) -> {
            var key = UnitNames.key(name);
            mappings.alias(key.length() > 250 ? key.substring(0, 250) : key, unit);
        });
    }
}
