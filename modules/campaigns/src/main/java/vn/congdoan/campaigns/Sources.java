package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.printed.Meaning;
import vn.congdoan.campaigns.printed.PrintedTable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.platform.sheet.Book;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.platform.sheet.UnreadableFile;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Measure;

/// The door to the source figures of a campaign's units: entered one by one or read from a printed table.
@Component
public class Sources {

    private static final String PURPOSE = "printed";

    private final StoredCampaigns campaigns;
    private final Measures measures;
    private final Imports imports;
    private final Cells cells;
    private final Decisions decisions;
    private final Uploads uploads;
    private final PrintedFiles files;
    private final Transactions transactions;
    private final AuditTrail audit;

    Sources(StoredCampaigns campaigns, Measures measures, Imports imports, Cells cells,
            Decisions decisions, Uploads uploads, PrintedFiles files, Transactions transactions, AuditTrail audit) {
        this.campaigns = campaigns;
        this.measures = measures;
        this.imports = imports;
        this.cells = cells;
        this.decisions = decisions;
        this.uploads = uploads;
        this.files = files;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// @param measure its code
    /// @param figure of a unit, what it becomes
    public record Entry(UnitId unit, String measure, Figure figure, long version) {
    }

    public Map<UUID, Map<String, SourceFigure>> figures(String code) {
        return measures.of(campaigns.get(code).outline().id());
    }

    /// Stores figures that somebody typed; all of them or, when one was changed meanwhile, none.
    public Change enter(String code, List<Entry> entries) {
        return change(code, outline -> {
            var large = entries.stream().map(entry -> entry.figure().amount()).filter(amount -> amount > Allocation.MOST)
                    .map(amount -> Message.of("campaigns.refused.amount", Long.toString(amount))).toList();
            if (!large.isEmpty()) {
                return new Change.Refused(large);
            }
            entries.forEach(entry -> {
                var unit = participant(outline, entry.unit());
                if (!measures.set(outline.id(), entry.unit(), entry.measure(), entry.figure(), entry.version())) {
                    throw new StaleVersion(unit.name());
                }
            });
            audit.record("campaigns.sources-entered", code, String.valueOf(entries.size()));
            return new Change.Changed(entries.size());
        });
    }

    /// What columns of source figures the federation has.
    public List<Measure> measures() {
        return files.measures();
    }

    /// Reads CSV or XLSX. What is usable waits for its confirmation.
    public Reading read(String code, String fileName, byte[] content) {
        try {
            var outline = campaigns.get(code).outline();
            var book = Sheets.readBook(fileName, content);
            var read = files.read(outline, book, "");
            return reading(outline, uploads.keep(code, PURPOSE, book.file(), content), read);
        } catch (UnreadableFile e) {
            return new Reading.Unusable(List.of(Flaw.of(e)), null);
        }
    }

    private Reading reading(Outline outline, UUID id, PrintedFiles.Read read) {
        var faults = files.faults(outline, read);
        if (!faults.isEmpty()) {
            return new Reading.Unusable(faults, id);
        }
        transactions.run(() -> imports.keep(id, outline.id(), read.table()));
        return new Reading.Preview(id, read.table(), files.differences(outline, read.table()));
    }

    /// What the columns and names of a file may mean.
    ///
    /// @param page name of one of its sheets, or empty text for the one that is understood best
    public Mapping mapping(String code, UUID id, String page) {
        var outline = campaigns.get(code).outline();
        return files.mapping(outline, id, book(code, id), page);
    }

    /// Reads a file as somebody says, and remembers it for the federation's next files with such a head.
    ///
    /// @param meanings of the columns from the left
    /// @param units    by their printed names
    public Reading read(String code, UUID id, String page, List<Meaning> meanings, Map<String, UUID> units) {
        var outline = campaigns.get(code).outline();
        var book = book(code, id);
        units.values().forEach(unit -> participant(outline, new UnitId(unit)));
        transactions.run(() -> files.remember(outline, book, page, meanings, units));
        return reading(outline, id, files.read(outline, book, page));
    }

    private Book book(String code, UUID id) {
        var upload = uploads.get(code, PURPOSE, id);
        return Sheets.readBook(upload.file(), upload.content());
    }

    public Reading.Preview preview(String code, UUID id) {
        var outline = campaigns.get(code).outline();
        return imports.find(outline.id(), id)
                .map(table -> new Reading.Preview(id, table, files.differences(outline, table)))
                .orElseThrow(() -> new NotFound("import"));
    }

    /// The flaws of the table that was confirmed last.
    public Optional<Reading.Preview> latest(String code) {
        var outline = campaigns.get(code).outline();
        return imports.latest(outline.id())
                .map(table -> new Reading.Preview(new UUID(0, 0), table, files.differences(outline, table)));
    }

    /// Takes the figures over, and the quotas as the committee's numbers when they are wanted.
    ///
    /// @param quotas an indicator whose column the file has, or null to leave quotas alone
    /// @param reason the source document
    public Change confirm(String code, UUID id, @Nullable String quotas, String reason) {
        return confirm(code, id, quotas != null, reason);
    }

    /// @param quotas whether all columns of quotas become the committee's numbers
    public Change confirm(String code, UUID id, boolean quotas, String reason) {
        return change(code, outline -> {
            var table = imports.find(outline.id(), id).orElseThrow(() -> new NotFound("import"));
            var faults = faults(quotas, reason);
            if (!faults.isEmpty()) {
                return new Change.Refused(faults);
            }
            if (!imports.confirm(id)) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.confirmed")));
            }
            take(outline, table);
            if (quotas) {
                takeQuotas(outline, table, VietnameseText.clean(reason));
                begin(code);
            }
            audit.record("campaigns.sources-imported", code, table.file());
            return new Change.Changed(table.units().size());
        });
    }

    private static List<Message> faults(boolean quotas, String reason) {
        var faults = new ArrayList<Message>();
        if (quotas && reason.isBlank()) {
            faults.add(Message.of("campaigns.refused.no-reason"));
        }
        if (reason.length() > 500) {
            faults.add(Message.of("campaigns.refused.reason-long"));
        }
        return faults;
    }

    private void take(Outline outline, PrintedTable table) {
        var before = measures.of(outline.id());
        table.units().forEach(row -> {
            var unit = new UnitId(Objects.requireNonNull(row.unit()));
            var own = before.getOrDefault(unit.value(), Map.of());
            table.columns(Meaning.Kind.MEASURE).forEach(column -> measures.set(outline.id(), unit, column.meaning().of(),
                    row.figure(column), own.getOrDefault(column.meaning().of(), SourceFigure.NONE).version()));
        });
    }

    private void takeQuotas(Outline outline, PrintedTable table, String reason) {
        Map<Cell.Place, Long> amounts = new HashMap<>();
        table.columns(Meaning.Kind.QUOTA).filter(column -> outline.indicator(column.meaning().of()).filter(outline::leaf).isPresent())
                .forEach(column -> table.units().stream().filter(row -> row.figure(column).known()).forEach(row ->
                        amounts.put(new Cell.Place(Objects.requireNonNull(row.unit()), column.meaning().of()), row.figure(column).amount())));
        var edits = cells.locked(outline.id(), amounts.keySet()).entrySet().stream().filter(cell -> amounts.containsKey(cell.getKey()))
                .map(cell -> new CellEdit(cell.getValue().unit(), cell.getKey().indicator(), amounts.get(cell.getKey()), reason,
                        cell.getValue().version())).toList();
        decisions.keep(outline.id(), edits);
        cells.decide(outline.id(), edits);
    }

    private void begin(String code) {
        if (campaigns.get(code) instanceof Campaign.Draft draft) {
            campaigns.store(draft.allocating());
        }
    }

    private Change change(String code, java.util.function.Function<Outline, Change> work) {
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Settled settled -> new Change.Refused(List.of(settled.refusal()));
            case Campaign.Open open -> work.apply(open.outline());
        });
    }

    private static Participant participant(Outline outline, UnitId unit) {
        return outline.participants().stream().filter(p -> p.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new NotFound("unit"));
    }
}
