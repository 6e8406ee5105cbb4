package vn.congdoan.organisation.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.UnitEntry;
import vn.congdoan.organisation.UnitKind;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.organisation.imports.Preview.State;
import vn.congdoan.organisation.imports.Preview.Summary;
import vn.congdoan.organisation.imports.Staged.Entered;
import vn.congdoan.organisation.imports.Staged.Flawed;
import vn.congdoan.organisation.imports.Staged.Waiting;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.platform.sheet.UnreadableFile;

/// Takes lists of units and enterprises: a file is read and checked whole, shown, and entered in one transaction when
/// its user confirms. A file with a flaw stores nothing at all.
@Component
public class Imports {

    private static final ZoneId OFFICE = BusinessZone.ID;
    private static final int MOST_FLAWS = 200;

    private final StagedFiles files;
    private final Organisation organisation;
    private final Directory directory;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;
    private final Ids ids;

    Imports(StagedFiles files, Organisation organisation, Directory directory, Transactions transactions,
            AuditTrail audit, JsonMapper json, Clock clock, Ids ids) {
        this.files = files;
        this.organisation = organisation;
        this.directory = directory;
        this.transactions = transactions;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /// A list of units: order, name, kind and, if given, the unit above and a number in another system.
    public Staged units(String fileName, byte[] content) {
        return stage(ImportKind.UNITS, fileName, content, flaws -> {
            var rows = new UnitFile(directory.kinds(), flaws).read(Sheets.read(fileName, content));
            plan(Sheets.fileName(fileName), rows, flaws);
            return rows;
        });
    }

    /// A list of enterprises, flat or as offices print it.
    ///
    /// @param countedOn for rows that name no day
    /// @param source    for rows that name none
    public Staged enterprises(String fileName, byte[] content, LocalDate countedOn, CountSource source) {
        return stage(ImportKind.ENTERPRISES, fileName, content, flaws -> {
            var defaults = new Reading.Defaults(countedOn, source, today());
            return new EnterpriseFile(supervising(), defaults, flaws).read(Sheets.read(fileName, content));
        });
    }

    /// Working units above grassroots level.
    private List<Unit> supervising() {
        var grassroots = directory.kinds().stream().filter(UnitKind::grassroots).map(UnitKind::code).toList();
        return directory.allUnits().stream().filter(unit -> unit.active() && !grassroots.contains(unit.kind())).toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    private interface Reader {
        List<?> read(Consumer<Flaw> flaws);
    }

    private Staged stage(ImportKind kind, String sentAs, byte[] content, Reader reader) {
        var fileName = Sheets.fileName(sentAs);
        var flaws = new ArrayList<Flaw>();
        try {
            var rows = reader.read(flaws::add);
            if (rows.isEmpty() && flaws.isEmpty()) {
                throw new UnreadableFile(fileName, Message.of("organisation.import.no-rows"));
            }
            if (!flaws.isEmpty()) {
                return new Flawed(flaws.stream().limit(MOST_FLAWS).toList());
            }
            return transactions.call(() -> new Waiting(files.add(kind, fileName, json.writeValueAsString(rows), rows.size())));
        } catch (UnreadableFile refused) {
            return new Flawed(List.of(Flaw.of(refused)));
        }
    }

    /// @throws NotFound also when it belongs to another federation
    public Preview preview(UUID id) {
        var summary = files.find(id).orElseThrow(() -> new NotFound("import"));
        var flaws = new ArrayList<Flaw>();
        var lines = summary.state() == State.WAITING
                ? plan(summary, flaws::add).lines() : List.<Line>of();
        return new Preview(summary, lines, flaws);
    }

    public List<Summary> latest() {
        return files.latest();
    }

    public void cancel(UUID id) {
        transactions.run(() -> files.settle(id, State.CANCELLED));
    }

    /// Enters all rows or none.
    ///
    /// @throws Unenterable when the registry refuses a row; what was written before it is taken back
    public Entered confirm(UUID id) {
        return transactions.call(() -> enter(id));
    }

    private Entered enter(UUID id) {
        var summary = files.find(id).orElseThrow(() -> new NotFound("import"));
        if (!files.settle(id, State.ENTERED)) {
            throw new Unenterable(List.of(new Flaw(summary.fileName(), 0, "", "", Message.of("organisation.import.settled"))));
        }
        var flaws = new ArrayList<Flaw>();
        var plan = plan(summary, flaws::add);
        if (flaws.isEmpty()) {
            flaws.addAll(plan.enter(summary.fileName()));
        }
        if (!flaws.isEmpty()) {
            throw new Unenterable(flaws);
        }
        var entered = new Entered(id, plan.number(Action.NEW), plan.number(Action.CHANGED), plan.number(Action.SAME));
        audit.record("organisation.imported", summary.fileName(), entered.added() + " + " + entered.changed() + " + " + entered.same());
        return entered;
    }

    private Plan<?> plan(Summary summary, Consumer<Flaw> flaws) {
        var content = files.content(summary.id());
        return switch (summary.kind()) {
            case UNITS -> plan(summary.fileName(), List.of(json.readValue(content, UnitFile.Row[].class)), flaws);
            case ENTERPRISES -> new Plan<>(new EnterprisePlan(directory.allEnterprises(), directory.allUnits(),
                    () -> new EnterpriseId(ids.next())).steps(List.of(json.readValue(content, EnterpriseRow[].class))),
                    organisation::enterEnterprises);
        };
    }

    private Plan<UnitEntry> plan(String fileName, List<UnitFile.Row> rows, Consumer<Flaw> flaws) {
        var known = directory.allUnits();
        return new Plan<>(new UnitPlan(fileName, known, () -> new UnitId(ids.next()), flaws).steps(rows), organisation::enterUnits);
    }
}
