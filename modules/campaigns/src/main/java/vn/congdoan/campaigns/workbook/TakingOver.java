package vn.congdoan.campaigns.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.CellChange;
import vn.congdoan.campaigns.CellEdit;
import vn.congdoan.campaigns.Uploads;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.Figure;

/// Writes what a filled workbook changes through the allocation's own door, in one transaction.
@Component
class TakingOver {

    private static final int NAMED = 20;

    private final Allocation allocation;
    private final Uploads uploads;
    private final Transactions transactions;
    private final AuditTrail audit;

    TakingOver(Allocation allocation, Uploads uploads, Transactions transactions, AuditTrail audit) {
        this.allocation = allocation;
        this.uploads = uploads;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// Ends the transaction without a trace: a part of a workbook is nobody's decision.
    private static final class NotAll extends RuntimeException {
        private final transient List<Message> reasons;

        NotAll(List<Message> reasons) {
            super("not all cells of the workbook could be written", null, false, false);
            this.reasons = reasons;
        }
    }

    TakenOver takeOver(String code, Supplier<Comparison> comparing, Answers answers) {
        try {
            return transactions.call(() -> {
                var comparison = comparing.get();
                var reasons = refusals(comparison, answers);
                return reasons.isEmpty() ? write(code, comparison, answers) : new TakenOver.Refused(reasons);
            });
        } catch (NotAll e) {
            return new TakenOver.Refused(e.reasons);
        }
    }

    private static List<Message> refusals(Comparison comparison, Answers answers) {
        if (!comparison.usable()) {
            return List.of(Message.of("campaigns.workbook.flawed", comparison.marks().size()));
        }
        if (!comparison.seen().equals(answers.seen())) {
            return List.of(Message.of("campaigns.workbook.moved"));
        }
        var reasons = new ArrayList<Message>();
        long open = Stream.concat(comparison.conflicts().stream().map(Comparison.Change::key),
                comparison.notes().stream().filter(Comparison.Note::clash).map(Comparison.Note::key))
                .filter(key -> answers.to(key) == null).count();
        if (open > 0) {
            reasons.add(Message.of("campaigns.workbook.conflicts-open", open));
        }
        if (answers.reason().length() > 500) {
            reasons.add(Message.of("campaigns.refused.reason-long"));
        }
        long silent = taken(comparison, answers).stream().filter(Comparison.Change::reasonMissing).count();
        if (silent > 0 && answers.reason().isBlank()) {
            reasons.add(Message.of("campaigns.workbook.reasons-missing", silent));
        }
        return reasons;
    }

    private static List<Comparison.Change> taken(Comparison comparison, Answers answers) {
        var taken = new ArrayList<>(comparison.changes());
        comparison.conflicts().stream().filter(conflict -> Boolean.TRUE.equals(answers.to(conflict.key()))).forEach(taken::add);
        return taken;
    }

    private TakenOver write(String code, Comparison comparison, Answers answers) {
        if (!uploads.settle(comparison.id())) {
            return new TakenOver.Refused(List.of(Message.of("campaigns.refused.confirmed")));
        }
        var cells = taken(comparison, answers);
        var reason = VietnameseText.clean(answers.reason());
        var outcomes = allocation.setAll(code, cells.stream().map(change -> edit(change, reason)).toList());
        var failed = new ArrayList<Message>();
        for (int i = 0; i < cells.size(); i++) {
            outcome(cells.get(i), outcomes.get(i)).ifPresent(failed::add);
        }
        if (!failed.isEmpty()) {
            throw new NotAll(failed.subList(0, Math.min(NAMED, failed.size())));
        }
        var notes = comparison.notes().stream().filter(note -> !note.clash() || Boolean.TRUE.equals(answers.to(note.key()))).toList();
        notes.forEach(note -> allocation.note(code, new UnitId(note.unit()), note.wanted(), note.version()));
        audit.record("campaigns.workbook-taken", code, comparison.file() + " · " + cells.size());
        return new TakenOver.Taken(cells.size(), notes.size(), comparison.conflicts().size() + comparison.changes().size() - cells.size());
    }

    private static CellEdit edit(Comparison.Change change, String reason) {
        return new CellEdit(new UnitId(change.unit()), change.indicator(), change.wanted(),
                change.reasonMissing() ? reason : change.reason(), change.version());
    }

    /// Why it was not written.
    private static Optional<Message> outcome(Comparison.Change change, CellChange outcome) {
        return switch (outcome) {
            case CellChange.CellSet set -> Optional.empty();
            case CellChange.Refused(var reasons) -> Optional.of(Message.of("campaigns.workbook.cell", change.name(), change.title(), reasons.getFirst()));
            case CellChange.ReasonMissing missing -> Optional.of(Message.of("campaigns.workbook.cell", change.name(), change.title(),
                    Message.of("campaigns.refused.no-reason")));
            case CellChange.Conflict(var current) -> Optional.of(Message.of("campaigns.workbook.cell-changed", change.name(), change.title(),
                    current.amount() == null ? Message.of("campaigns.import.blank") : Figure.print(current.amount())));
        };
    }
}
