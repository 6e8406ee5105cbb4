package vn.congdoan.campaigns.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnitId;

/// A campaign was opened, or its period, indicators, targets or participants changed before it was issued.
///
/// @param version      grows by one at each change; an older one than known is out of date
/// @param kind         `year_plan`, `peak_month`, `term_programme`,
///                     `multi_year_resolution` or `national_programme`
/// @param parent       code of the campaign it lies inside, or null
/// @param indicators   in the order of the schedule's columns, each total before its parts
/// @param participants in the federation's official order
public record CampaignDescribed(UUID eventId, FederationId federation, CampaignId campaign, long version, String code,
        String title, String kind, LocalDate from, LocalDate to, @Nullable String parent, int minimumWorkers,
        List<Indicator> indicators, List<UnitId> participants) implements Fact {

    /// What an indicator counts: persons gained net or gross, a stock of members, unions founded, referrals, a rate by a
    /// rule, or what units report themselves.
    public enum Counted { NET_MEMBERS, NEW_MEMBERS, UNIONS, REFERRALS, MEMBERS, RATE, OTHER }

    /// @param parent  code of the total it is a part of, or null
    /// @param sectors what it is restricted to; empty means every sector
    /// @param target  assigned, of the federation as a whole, or null when none was set
    public record Indicator(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors,
            @Nullable Long target, Nature nature) {

        /// As such indicators usually are.
        public Indicator(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors,
                @Nullable Long target) {
            this(code, name, parent, counted, sectors, target, Nature.usual(counted));
        }

        public Indicator with(Nature other) {
            return new Indicator(code, name, parent, counted, sectors, target, other);
        }
    }

    /// What an indicator is beside what it counts.
    ///
    /// @param breakdown  which division of its total a part belongs to; empty text for the only one
    /// @param rule       how a rate is computed, or null
    /// @param registered what the federation itself put its name to, or null
    /// @param encouraged soft target, never summed, or null
    /// @param legalBasis the document that sets the target, or empty text
    public record Nature(String breakdown, In in, Direction direction, Accumulation accumulation, @Nullable Rule rule,
            @Nullable Long registered, @Nullable Long encouraged, String legalBasis) {

        static Nature usual(Counted counted) {
            var in = switch (counted) {
                case NET_MEMBERS, NEW_MEMBERS, MEMBERS, REFERRALS -> In.PERSONS;
                case UNIONS -> In.UNIONS;
                case RATE -> In.PERCENT;
                case OTHER -> In.ITEMS;
            };
            var accumulation = switch (counted) {
                case MEMBERS -> Accumulation.LAST;
                case RATE -> Accumulation.RATIO;
                default -> Accumulation.SUM;
            };
            return new Nature("", in, Direction.AT_LEAST, accumulation, null, null, null, "");
        }
    }

    /// Đơn vị tính.
    public enum In { PERSONS, UNIONS, PERCENT, ITEMS }

    /// When a target is reached: from it on (`>= 80 %`), only above it (`> 75 %`), or as long as it is not passed.
    public enum Direction { AT_LEAST, MORE_THAN, AT_MOST }

    /// How numbers of several periods and units become one: added, the last one, or sums of numerators by sums of denominators.
    public enum Accumulation { SUM, LAST, RATIO }

    /// How a rate comes about.
    public enum Rule {
        /// Referrals by grassroots unions that work where there is a Party organisation.
        REFERRALS_PER_UNION_WITH_PARTY,
        /// Grassroots unions rated good or excellent by those that are rated.
        RATED_WELL,
        /// Stable enterprises from the threshold on that have a union, by all such enterprises.
        ENTERPRISES_ORGANISED
    }
}
