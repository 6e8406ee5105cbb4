package vn.congdoan.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;

/// Counts of a unit's grassroots unions in a year that rules are computed from and no other module tells: entered by people.
/// Both the rated unions and all of them are kept, because a denominator that is asked for later must be there.
public enum RuleInput {
    /// All grassroots unions.
    UNIONS,
    /// Old enough to be rated (HD 1294/HD-TLĐ, 14/8/2019: twelve months) and rated.
    RATED,
    /// Of these, good or excellent.
    RATED_WELL,
    NON_STATE_UNIONS, NON_STATE_RATED, NON_STATE_RATED_WELL,
    /// Where there is a Party organisation.
    WITH_PARTY;

    public static Optional<RuleInput> of(String name) {
        return Stream.of(values()).filter(input -> input.name().equals(name)).findFirst();
    }

    /// What is to be entered for a rule.
    static List<RuleInput> of(Rule rule, boolean nonState) {
        return switch (rule) {
            case RATED_WELL -> nonState ? List.of(NON_STATE_UNIONS, NON_STATE_RATED, NON_STATE_RATED_WELL) : List.of(UNIONS, RATED, RATED_WELL);
            case REFERRALS_PER_UNION_WITH_PARTY -> List.of(WITH_PARTY);
            case ENTERPRISES_ORGANISED -> List.of();
        };
    }
}
