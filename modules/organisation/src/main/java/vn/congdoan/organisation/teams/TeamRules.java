package vn.congdoan.organisation.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// What must hold before a team is written; each rule names its own refusal.
///
/// @param kinds codes of the known kinds
record TeamRules(Set<String> kinds, LocalDate today) {

    private static final int NAME = 200;
    private static final int PERSON = 120;
    private static final String PHONE = "\\+?\\d{6,15}";

    /// @param named another working team of that name, if there is one
    List<Message> team(Team.Draft draft, @Nullable Team named) {
        var no = new ArrayList<Message>();
        when(draft.name().isEmpty() || draft.name().length() > NAME, no, "organisation.teams.refused.name", NAME);
        when(!kinds.contains(draft.kind()), no, "organisation.teams.refused.kind");
        var number = draft.decisionNumber();
        when(number != null && number.length() > 60, no, "organisation.teams.refused.decision", 60);
        var decided = draft.decidedOn();
        when(decided != null && decided.isAfter(today), no, "organisation.teams.refused.future-decision");
        var until = draft.until();
        when(until != null && until.isBefore(draft.from()), no, "organisation.teams.refused.end-before-begin");
        if (named != null) {
            no.add(Message.of("organisation.teams.refused.name-taken", named.name()));
        }
        return no;
    }

    List<Message> member(TeamMember.Draft draft, Team team) {
        var no = new ArrayList<Message>();
        when(draft.name().isEmpty() || draft.name().length() > PERSON, no, "organisation.teams.refused.member-name", PERSON);
        when(draft.office().length() > NAME, no, "organisation.teams.refused.office", NAME);
        var phone = draft.phone();
        when(phone != null && !phone.matches(PHONE), no, "organisation.teams.refused.phone");
        when(draft.from().isBefore(team.from()), no, "organisation.teams.refused.before-team");
        when(!team.worksOn(today) && team.from().isBefore(today), no, "organisation.teams.refused.ended");
        when(draft.duty() == Duty.HEAD && headStays(team, draft.from()), no, "organisation.teams.refused.second-head");
        return no;
    }

    private static boolean headStays(Team team, LocalDate from) {
        return team.members().stream().filter(member -> member.duty() == Duty.HEAD)
                .map(TeamMember::until).anyMatch(until -> until == null || !until.isBefore(from));
    }

    List<Message> end(TeamMember member, LocalDate day) {
        var no = new ArrayList<Message>();
        when(member.until() != null, no, "organisation.teams.refused.served");
        when(day.isBefore(member.from()), no, "organisation.teams.refused.end-before-begin");
        return no;
    }

    private static void when(boolean broken, List<Message> no, String key, Object... arguments) {
        if (broken) {
            no.add(Message.of(key, arguments));
        }
    }
}
