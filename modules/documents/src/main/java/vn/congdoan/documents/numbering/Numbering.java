package vn.congdoan.documents.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.document.OfficialDate;

/// Gives numbers to documents. A number exists only together with its document: it is given in the transaction that
/// makes the document what it is, and a number once given goes to no other.
@Component
public class Numbering {

    private final StoredSeries series;
    private final Numbers numbers;
    private final SeriesRule rule;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Numbering(StoredSeries series, Numbers numbers, SeriesRule rule, Transactions transactions,
            AuditTrail audit, Clock clock) {
        this.series = series;
        this.numbers = numbers;
        this.rule = rule;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Within the caller's transaction, which keeps the series locked to its end. A document that has a number keeps it.
    ///
    /// @param typeCode `KH`; empty for a công văn
    public Allotting allot(UUID document, String typeCode, LocalDate date, Choice choice) {
        if (date.isAfter(BusinessZone.today(clock))) {
            return refused("future-date", OfficialDate.print(date));
        }
        var key = rule.of(typeCode, date);
        int next = series.locked(key, rule.first(date));
        var kept = numbers.ofDocument(document);
        if (kept.isPresent()) {
            return kept.get().dated().equals(date) ? new Allotting.Given(kept.get())
                    : refused("other-date", kept.get().text(), OfficialDate.print(kept.get().dated()));
        }
        return switch (choice) {
            case Choice.Next automatic -> next(key, next, document, date);
            case Choice.Reserved(var number) -> reserved(key, number, document, date);
            case Choice.ByHand(var typed, var reason) -> byHand(key, typed, VietnameseText.clean(reason), document, date);
        };
    }

    private Allotting next(Series.Key key, int next, UUID document, LocalDate date) {
        var youngest = numbers.youngest(key).filter(date::isBefore);
        if (youngest.isPresent()) {
            return refused("earlier-date", OfficialDate.print(date), OfficialDate.print(youngest.get()));
        }
        int number = numbers.free(key, next);
        series.advance(key, number + 1);
        return new Allotting.Given(numbers.give(key, new TypedNumber(number, ""), document, date, ""));
    }

    private Allotting reserved(Series.Key key, UUID id, UUID document, LocalDate date) {
        var number = numbers.reserved(id);
        if (number.isEmpty()) {
            return refused("not-reserved");
        }
        if (!number.get().series().equals(key)) {
            return refused("other-series", number.get().text());
        }
        numbers.use(number.get(), document, date);
        return new Allotting.Given(new Allotted(id, key, number.get().text(), date));
    }

    private Allotting byHand(Series.Key key, String typed, String reason, UUID document, LocalDate date) {
        var number = TypedNumber.of(typed);
        if (number.isEmpty()) {
            return refused("form", typed);
        }
        if (reason.isEmpty()) {
            return refused("reason");
        }
        if (numbers.taken(key, number.get())) {
            return refused("taken", Allotted.text(number.get().number(), number.get().suffix()));
        }
        return new Allotting.Given(numbers.give(key, number.get(), document, date, reason));
    }

    /// The number of a document that is being signed or was issued.
    public Optional<Allotted> of(UUID document) {
        return numbers.ofDocument(document);
    }

    /// Within the caller's transaction: the document was not issued, its number waits for another one.
    public void release(UUID document, String reason) {
        numbers.release(document, reason);
    }

    /// @param typed the number to keep, or empty text for the next one
    public Changing reserve(String typeCode, int year, String typed, String reason) {
        var why = VietnameseText.clean(reason);
        return transactions.call(() -> {
            var day = dayOf(year);
            var key = rule.of(typeCode, day);
            int next = series.locked(key, rule.first(day));
            var number = typed.isBlank() ? Optional.of(new TypedNumber(numbers.free(key, next), "")) : TypedNumber.of(typed);
            if (why.isEmpty() || number.isEmpty()) {
                return rejected(number.isEmpty() ? "form" : "reason", typed);
            }
            var text = Allotted.text(number.get().number(), number.get().suffix());
            if (numbers.taken(key, number.get())) {
                return rejected("taken", text);
            }
            numbers.reserve(key, number.get(), why);
            audit.record("documents.number-reserved", text + "/" + key.code() + " " + year, why);
            return new Changing.Changed(Message.of("documents.number.reserved", text));
        });
    }

    /// Lets the series go on with another number, as for a federation that begins with the product within a year.
    public Changing goOn(String typeCode, int year, int next, String reason) {
        return transactions.call(() -> {
            var day = dayOf(year);
            var key = rule.of(typeCode, day);
            series.locked(key, rule.first(day));
            if (reason.isBlank() || next < 1 || next > 999_999) {
                return rejected(reason.isBlank() ? "reason" : "form", Integer.toString(next));
            }
            if (next <= numbers.largest(key)) {
                return rejected("passed", Integer.toString(next), Integer.toString(numbers.largest(key)));
            }
            series.advance(key, next);
            audit.record("documents.series-set", key.code() + " " + year, next + ": " + VietnameseText.clean(reason));
            return new Changing.Changed(Message.of("documents.number.goes-on", Integer.toString(next)));
        });
    }

    /// Begins all series of the federation anew with 01, as after a merger. Numbers are unique within their epoch.
    public Changing begin(LocalDate on, String reason) {
        return transactions.call(() -> {
            var latest = series.epochs().stream().findFirst();
            if (reason.isBlank()) {
                return rejected("reason");
            }
            if (latest.isPresent() && !on.isAfter(latest.get().begun()) || numbers.since(on)) {
                return rejected("epoch", OfficialDate.print(on));
            }
            series.begin(new Epoch(latest.map(Epoch::number).orElse(1) + 1, on, VietnameseText.clean(reason), ""));
            audit.record("documents.numbering-begun", on.toString(), VietnameseText.clean(reason));
            return new Changing.Changed(Message.of("documents.number.begun", OfficialDate.print(on)));
        });
    }

    private LocalDate dayOf(int year) {
        var today = BusinessZone.today(clock);
        return year == today.getYear() ? today : LocalDate.of(year, 12, 31);
    }

    public List<Series> series(int year) {
        return series.of(year);
    }

    public List<Epoch> epochs() {
        return series.epochs();
    }

    public List<ReservedNumber> reserved(int year) {
        return numbers.reserved(year);
    }

    /// Those that a document of this type and date may take.
    public List<ReservedNumber> reserved(String typeCode, LocalDate date) {
        var key = rule.of(typeCode, date);
        return numbers.reserved(date.getYear()).stream().filter(number -> number.series().equals(key)).toList();
    }

    /// @throws NotFound when it belongs to no document of the federation
    public Allotted get(UUID document) {
        return of(document).orElseThrow(() -> new NotFound("number"));
    }

    private static Allotting refused(String rule, Object... arguments) {
        return new Allotting.Refused(Message.of("documents.number.refused." + rule, arguments));
    }

    private static Changing rejected(String rule, Object... arguments) {
        return new Changing.Refused(Message.of("documents.number.refused." + rule, arguments));
    }
}
