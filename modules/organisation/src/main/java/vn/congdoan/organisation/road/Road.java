package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.EnterpriseId;

/// The road of one enterprise as it stands.
///
/// @param version grows by one with each entry
/// @param persons members and applicants as told last, null before anybody counted
/// @param papers  of the founding file, with the days on which they came in
/// @param entries how many there are in its history
public record Road(EnterpriseId enterprise, long version, Standing standing, @Nullable Integer persons,
        @Nullable LocalDate congressOn, @Nullable Charge charge, @Nullable NextStep next, Map<Paper, LocalDate> papers,
        int entries) {

    /// What is to be done next, and by when.
    public record NextStep(String what, LocalDate by) {
    }

    public Road {
        papers = Map.copyOf(papers);
    }

    public Stage stage() {
        return standing.stage();
    }

    /// The papers that are not there yet, in the order of the checklist.
    public List<Paper> missing() {
        return Arrays.stream(Paper.values()).filter(paper -> !papers.containsKey(paper)).toList();
    }

    /// The day on which the last paper of a complete file came in.
    public Optional<LocalDate> filedOn() {
        return missing().isEmpty() ? papers.values().stream().max(LocalDate::compareTo) : Optional.empty();
    }

    /// Ends keep no next step; the day of the congress stays known while it was not taken back.
    Road at(Standing now) {
        var congress = now instanceof Standing.Congress held ? held.since() : now instanceof Standing.Coming ? null : congressOn;
        return new Road(enterprise, version, now, persons, congress, charge, now instanceof Standing.Open ? next : null, papers, entries);
    }

    Road persons(int now) {
        return new Road(enterprise, version, standing, now, congressOn, charge, next, papers, entries);
    }

    Road inCharge(@Nullable Charge now) {
        return new Road(enterprise, version, standing, persons, congressOn, now, next, papers, entries);
    }

    Road next(@Nullable NextStep now) {
        return new Road(enterprise, version, standing, persons, congressOn, charge, now, papers, entries);
    }

    /// @param day null when the paper is not there after all
    Road with(Paper paper, @Nullable LocalDate day) {
        var now = new EnumMap<Paper, LocalDate>(Paper.class);
        now.putAll(papers);
        if (day == null) {
            now.remove(paper);
        } else {
            now.put(paper, day);
        }
        return new Road(enterprise, version, standing, persons, congressOn, charge, next, now, entries);
    }

    /// After so many new entries in the history.
    Road after(int more) {
        return new Road(enterprise, version + 1, standing, persons, congressOn, charge, next, papers, entries + more);
    }
}
