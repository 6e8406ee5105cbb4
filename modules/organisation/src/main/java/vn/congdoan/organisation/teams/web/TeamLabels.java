package vn.congdoan.organisation.teams.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.teams.Duty;
import vn.congdoan.organisation.teams.TeamKind;
import vn.congdoan.organisation.teams.Teams;

/// Names of kinds and duties, for templates: `${@teamLabels.kind(team.kind())}`.
@Component("teamLabels")
class TeamLabels {

    private final Teams teams;

    TeamLabels(Teams teams) {
        this.teams = teams;
    }

    public List<TeamKind> kinds() {
        return teams.kinds();
    }

    public String kind(TeamKind kind) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? kind.english() : kind.vietnamese();
    }

    public String kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst().map(this::kind).orElse(code);
    }

    public Duty[] duties() {
        return Duty.values();
    }
}
