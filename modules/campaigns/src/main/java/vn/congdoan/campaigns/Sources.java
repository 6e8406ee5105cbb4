package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.platform.sheet.UnreadableFile;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Figure;

/// The door to the source figures of a campaign's units: entered one by one or read from a printed table.
@Component
public class Sources {

    private final StoredCampaigns campaigns;
    private final Measures measures;
    private final Imports imports;
    private final Cells cells;
    private final Decisions decisions;
    private final Provinces provinces;
    private final Transactions transactions;
    private final AuditTrail audit;

    Sources(StoredCampaigns campaigns, Measures measures, Imports imports, Cells cells,
            Decisions decisions, Provinces provinces, Transactions transactions, AuditTrail audit) {
        this.campaigns = campaigns;
        this.measures = measures;
        this.imports = imports;
        this.cells = cells;
        this.decisions = decisions;
        this.provinces = provinces;
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

    /// Reads CSV or XLSX. What is usable waits for its confirmation.
    public Reading read(String code, String fileName, byte[] content) {
        var outline = campaigns.get(code).outline();
        try {
            var table = PrintedTable.of(Sheets.read(fileName, content), outline.period().from().getYear(),
                    new UnitNames(outline.participants()));
            var faults = reckoning(table).faults();
            return faults.isEmpty()
                    ? new Reading.Preview(transactions.call(() -> imports.keep(outline.id(), table)), table,
                            reckoning(table).differences())
                    : new Reading.Unusable(faults);
        } catch (UnreadableFile e) {
            return new Reading.Unusable(List.of(Flaw.of(e)));
        }
    }

    public Reading.Preview preview(String code, UUID id) {
        return imports.find(campaigns.get(code).outline().id(), id)
                .map(table -> new Reading.Preview(id, table, reckoning(table).differences()))
                .orElseThrow(() -> new NotFound("import"));
    }

    /// The flaws of the table that was confirmed last.
    public Optional<Reading.Preview> latest(String code) {
        return imports.latest(campaigns.get(code).outline().id())
                .map(table -> new Reading.Preview(new UUID(0, 0), table, reckoning(table).differences()));
    }

    /// Takes the figures over, and the quotas as the committee's numbers when an indicator for them is named.
    ///
    /// @param quotas indicator that the column of quotas belongs to, or null
    /// @param reason the source document
    public Change confirm(String code, UUID id, @Nullable String quotas, String reason) {
        return change(code, outline -> {
            var table = imports.find(outline.id(), id).orElseThrow(() -> new NotFound("import"));
            var column = quotas == null ? null : outline.indicator(quotas).filter(outline::leaf).orElse(null);
            var faults = faults(quotas, column, reason);
            if (!faults.isEmpty()) {
                return new Change.Refused(faults);
            }
            if (!imports.confirm(id)) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.confirmed")));
            }
            table.units().forEach(row -> take(outline, row));
            if (column != null) {
                takeQuotas(outline, table, column, VietnameseText.clean(reason));
                begin(code);
            }
            audit.record("campaigns.sources-imported", code, table.file());
            return new Change.Changed(table.units().size());
        });
    }

    private static List<Message> faults(@Nullable String quotas, @Nullable Indicator column, String reason) {
        var faults = new ArrayList<Message>();
        if (quotas != null && column == null) {
            faults.add(Message.of("campaigns.refused.no-column", quotas));
        }
        if (column != null && reason.isBlank()) {
            faults.add(Message.of("campaigns.refused.no-reason"));
        }
        if (reason.length() > 500) {
            faults.add(Message.of("campaigns.refused.reason-long"));
        }
        return faults;
    }

    private void take(Outline outline, PrintedTable.Row row) {
        var unit = new UnitId(java.util.Objects.requireNonNull(row.unit()));
        var before = measures.of(outline.id()).getOrDefault(unit.value(), Map.of());
        row.printed().keySet().forEach(column -> column.measure().ifPresent(measure ->
                measures.set(outline.id(), unit, measure.code(), row.known(column),
                        before.getOrDefault(measure.code(), SourceFigure.NONE).version())));
    }

    private void takeQuotas(Outline outline, PrintedTable table, Indicator column, String reason) {
        Map<Cell.Place, Long> amounts = new HashMap<>();
        table.units().forEach(row -> {
            var quota = row.known(PrintedColumn.QUOTA);
            if (quota.known()) {
                amounts.put(new Cell.Place(java.util.Objects.requireNonNull(row.unit()), column.code()), quota.amount());
            }
        });
        var edits = cells.locked(outline.id(), amounts.keySet()).entrySet().stream().filter(cell -> amounts.containsKey(cell.getKey()))
                .map(cell -> new CellEdit(cell.getValue().unit(), column.code(), amounts.get(cell.getKey()), reason,
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

    private Reckoning reckoning(PrintedTable table) {
        return new Reckoning(table, provinces.display().percent());
    }

    private static Participant participant(Outline outline, UnitId unit) {
        return outline.participants().stream().filter(p -> p.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new NotFound("unit"));
    }
}
