package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// What must hold before a step is entered; each rule names its own refusal.
///
/// @param norm that holds on the day of the step
record RoadRules(Norm norm, LocalDate today) {

    private static final int NOTE = 1000;
    private static final int MOST = 10_000_000;

    List<Message> move(Road road, Move move) {
        var no = new Reasons(new ArrayList<>());
        if (!(road.standing() instanceof Standing.Open open)) {
            no.when(true, "organisation.road.refused.ended");
            return no.list;
        }
        var to = move.to();
        boolean back = open.stage().back(to);
        no.when(to.ended(), "organisation.road.refused.not-by-move");
        no.when(to == open.stage() && to != Stage.POSTPONED, "organisation.road.refused.same-stage");
        day(open, move.day(), back, no);
        no.when(move.reason().isEmpty() && (back || !to.onTheWay()), "organisation.road.refused.no-reason");
        no.when(move.reason().length() > NOTE, "organisation.road.refused.too-long", NOTE);
        needed(move, no);
        return no.list;
    }

    private void day(Standing standing, LocalDate day, boolean back, Reasons no) {
        no.when(day.isAfter(today), "organisation.road.refused.future-day");
        no.when(!back && day.isBefore(standing.since()), "organisation.road.refused.before-last", date(standing.since()));
    }

    private void needed(Move move, Reasons no) {
        var persons = move.persons();
        no.when(persons != null && (persons < 0 || persons > MOST), "organisation.road.refused.persons");
        no.when(move.to() == Stage.CONGRESS && (persons == null || persons < norm.minimum()),
                "organisation.road.refused.minimum", norm.minimum());
        var until = move.until();
        no.when(move.to() == Stage.POSTPONED && (until == null || !until.isAfter(move.day())), "organisation.road.refused.until");
        no.when(move.to() == Stage.REFUSED && move.by() == null, "organisation.road.refused.by");
    }

    /// Where a move that is in order leads.
    Standing after(Standing.Open before, Move move) {
        return switch (move.to()) {
            case SURVEYED, APPROACHED, COMMITTEE -> new Standing.Coming(move.to(), move.day());
            case CONGRESS -> new Standing.Congress(move.day(), needed(move.persons()));
            case REFUSED -> new Standing.Refused(move.day(), needed(move.by()), before.resumesAt());
            case POSTPONED -> new Standing.Postponed(move.day(), needed(move.until()), before.resumesAt());
            case CLOSED -> new Standing.Closed(move.day(), before.resumesAt());
            case RECOGNISED, UNIONISED -> throw new IllegalArgumentException("not by a move");
        };
    }

    private static <T> T needed(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /// Recognition comes after the congress, with enough members, a decision and the papers.
    List<Message> recognition(Road road, Decision decision) {
        var no = new Reasons(new ArrayList<>());
        if (!(road.standing() instanceof Standing.Congress congress)) {
            no.when(true, road.standing() instanceof Standing.Open ? "organisation.road.refused.congress-first" : "organisation.road.refused.ended");
            return no.list;
        }
        no.when(decision.members() < norm.minimum(), "organisation.road.refused.minimum", norm.minimum());
        no.when(decision.number().isEmpty() || decision.number().length() > 60, "organisation.road.refused.decision-number");
        no.when(decision.decidedOn().isAfter(today), "organisation.road.refused.future-day");
        no.when(decision.decidedOn().isBefore(congress.since()), "organisation.road.refused.before-congress", date(congress.since()));
        no.when(decision.from().isBefore(decision.decidedOn()), "organisation.road.refused.before-decision");
        if (decision.despite().isEmpty() && !road.missing().isEmpty()) {
            no.list.add(Message.of("organisation.road.refused.papers", road.missing().size()));
            road.missing().forEach(paper -> no.list.add(Message.of("organisation.road.paper." + paper)));
        }
        return no.list;
    }

    List<Message> paper(Road road, LocalDate day) {
        var no = new Reasons(new ArrayList<>());
        no.when(!(road.standing() instanceof Standing.Open), "organisation.road.refused.ended");
        no.when(day.isAfter(today), "organisation.road.refused.future-day");
        return no.list;
    }

    List<Message> note(String note) {
        var no = new Reasons(new ArrayList<>());
        no.when(note.isEmpty(), "organisation.road.refused.empty-note");
        no.when(note.length() > NOTE, "organisation.road.refused.too-long", NOTE);
        return no.list;
    }

    List<Message> next(Road road, Road.NextStep step) {
        var no = new Reasons(new ArrayList<>());
        no.when(!(road.standing() instanceof Standing.Open), "organisation.road.refused.ended");
        no.when(step.what().isEmpty() || step.what().length() > 300, "organisation.road.refused.next-step", 300);
        return no.list;
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private record Reasons(List<Message> list) {

        void when(boolean broken, String key, Object... arguments) {
            if (broken) {
                list.add(Message.of(key, arguments));
            }
        }
    }
}
