package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.Founding;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door to what is done on the road; whoever asks was let in to the enterprise before. Every command is one
/// transaction, adds to the history and overwrites nothing in it.
///
/// Commands throw [StaleVersion] when somebody else was faster and [NotFound] when the enterprise never was on the road.
@Component
public class Roads {

    private final StoredRoads roads;
    private final Norms norms;
    private final Writing writing;
    private final Organisation organisation;
    private final ChargeNames charges;
    private final Transactions transactions;
    private final AuditTrail audit;

    Roads(StoredRoads roads, Norms norms, Writing writing, Organisation organisation,
            ChargeNames charges, Transactions transactions, AuditTrail audit) {
        this.roads = roads;
        this.norms = norms;
        this.writing = writing;
        this.organisation = organisation;
        this.charges = charges;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// Takes the enterprise to another stage, forward, back or aside.
    public Answer<Road> move(Enterprise enterprise, long version, Move move) {
        return change(enterprise, version, road -> {
            var rules = rules(move.day());
            return refusedOr(rules.move(road, move), () -> {
                var open = (Standing.Open) road.standing();
                var counted = move.persons() == null ? road : road.persons(move.persons());
                var now = writing.stand(counted, rules.after(open, move), enterprise.unit(),
                        Entry.Draft.stage(move.to(), move.day(), move.persons(), move.reason()));
                audit.record("organisation.road-moved", enterprise.name(), open.stage().code() + " → " + move.to().code() + "; " + move.day());
                return now;
            });
        });
    }

    /// Recognises the union: it becomes a unit with its members counted, the enterprise has a union, and the road ends,
    /// all in one transaction and once.
    public Answer<Unit> recognise(Enterprise enterprise, long version, Decision decision) {
        return transactions.call(() -> {
            var road = expected(enterprise, version);
            var reasons = rules(decision.from()).recognition(road, decision);
            if (!reasons.isEmpty()) {
                return new Answer.Refused<>(reasons);
            }
            var answer = organisation.found(new Founding(enterprise.unit(), decision.unionName(), decision.kind(), decision.sector(),
                    enterprise.id(), decision.members(), decision.from()));
            if (answer instanceof Answer.Done<Unit> done) {
                decide(enterprise.id(), done.now(), decision);
            }
            return answer;
        });
    }

    /// The road has been ended by the founding itself; what the decision says is added.
    private void decide(EnterpriseId enterprise, Unit union, Decision decision) {
        var lines = new ArrayList<Entry.Draft>();
        lines.add(Entry.Draft.of(Entry.Kind.DECISION, decision.decidedOn(), decision.number()));
        if (!decision.despite().isEmpty()) {
            lines.add(Entry.Draft.of(Entry.Kind.NOTE, null, decision.despite()));
        }
        writing.write(roads.find(enterprise).orElseThrow(), lines);
        roads.decide(enterprise, union.id(), decision.number(), decision.decidedOn());
    }

    /// @param charge null when nobody is in charge any more
    public Answer<Road> charge(Enterprise enterprise, long version, @Nullable Charge charge) {
        return change(enterprise, version, road -> refusedOr(charges.against(charge, writing.today()), () ->
                writing.write(road.inCharge(charge), List.of(Entry.Draft.of(Entry.Kind.CHARGE, writing.today(), charges.name(charge))))));
    }

    /// @param step null when it was done
    public Answer<Road> next(Enterprise enterprise, long version, Road.@Nullable NextStep step) {
        var wanted = step == null ? null : new Road.NextStep(VietnameseText.clean(step.what()), step.by());
        return change(enterprise, version, road -> refusedOr(wanted == null ? List.of() : rules(writing.today()).next(road, wanted), () ->
                writing.write(road.next(wanted), List.of(Entry.Draft.of(Entry.Kind.NEXT, wanted == null ? null : wanted.by(),
                        wanted == null ? "" : wanted.what())))));
    }

    public Answer<Road> note(Enterprise enterprise, long version, String note) {
        var text = VietnameseText.clean(note);
        return change(enterprise, version, road -> refusedOr(rules(writing.today()).note(text), () ->
                writing.write(road, List.of(Entry.Draft.of(Entry.Kind.NOTE, writing.today(), text)))));
    }

    /// @param day on which it came in; null when it is not there after all
    public Answer<Road> paper(Enterprise enterprise, long version, Paper paper, @Nullable LocalDate day) {
        return change(enterprise, version, road -> refusedOr(rules(writing.today()).paper(road, day == null ? writing.today() : day), () -> {
            roads.paper(enterprise.id(), paper, day);
            return writing.write(road.with(paper, day), List.of(new Entry.Draft(Entry.Kind.PAPER, paper.code(), day, null, "")));
        }));
    }

    /// Puts the federation's own rules from a day on; deadlines under way follow them.
    public Answer<Norm> rule(Norm norm) {
        return transactions.call(() -> {
            var reasons = NormRules.against(norm);
            return refusedOr(reasons, () -> {
                norms.put(norm);
                roads.afterCongress().forEach(road -> writing.reckon(road));
                audit.record("organisation.road-ruled", norm.from().toString(), norm.minimum() + "; " + norm.delegatesFrom() + "; "
                        + norm.fileDays() + "; " + norm.decisionDays());
                return norm;
            });
        });
    }

    private Answer<Road> change(Enterprise enterprise, long version, Function<Road, Answer<Road>> work) {
        return transactions.call(() -> work.apply(expected(enterprise, version)));
    }

    private Road expected(Enterprise enterprise, long version) {
        var road = roads.find(enterprise.id()).orElseThrow(() -> new NotFound("road"));
        if (road.version() != version) {
            throw new StaleVersion(enterprise.name());
        }
        return road;
    }

    private RoadRules rules(LocalDate day) {
        return new RoadRules(norms.on(day), writing.today());
    }

    private static <T> Answer<T> refusedOr(List<Message> reasons, Supplier<T> work) {
        return reasons.isEmpty() ? new Answer.Done<>(work.get()) : new Answer.Refused<>(reasons);
    }
}
