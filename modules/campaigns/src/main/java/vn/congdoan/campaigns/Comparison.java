package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;

/// Whether two figures may stand side by side. Every page, formula and export that shows two targets or two years asks here:
/// what differs is said beside the figures, and what has nothing in common is not compared at all.
///
/// @param labels what differs, as a reader is told; empty when the figures compare as they are
public record Comparison(Verdict verdict, List<Message> labels) {

    public enum Verdict {
        /// Same basis, same scope.
        SAME,
        /// May stand side by side when the labels stand there as well; never subtracted or divided without them.
        LABELLED,
        /// Other units of measure: persons beside unions, a rate beside a number.
        REFUSED
    }

    private static final Set<Counted> FLOWS = Set.of(Counted.NET_MEMBERS, Counted.NEW_MEMBERS);

    public Comparison {
        labels = List.copyOf(labels);
    }

    /// Two indicators under the same threshold.
    public static Comparison of(Indicator here, Indicator there) {
        return of(here, 0, there, 0);
    }

    /// @param workers      the threshold that divides large from small enterprises here
    /// @param workersThere the threshold there
    public static Comparison of(Indicator here, int workers, Indicator there, int workersThere) {
        if (refused(here, there)) {
            return new Comparison(Verdict.REFUSED, List.of(Message.of("campaigns.comparison.nothing-in-common", what(here), what(there))));
        }
        var labels = new ArrayList<Message>();
        if (here.counted() != there.counted()) {
            labels.add(Message.of("campaigns.comparison.basis", what(here), what(there)));
        }
        if (!here.sectors().equals(there.sectors())) {
            labels.add(Message.of("campaigns.comparison.scope"));
        }
        if (workers != workersThere && bySize(here) && bySize(there)) {
            labels.add(Message.of("campaigns.comparison.threshold", workers, workersThere));
        }
        if (here.nature().accumulation() != there.nature().accumulation()) {
            labels.add(Message.of("campaigns.comparison.accumulation"));
        }
        return new Comparison(labels.isEmpty() ? Verdict.SAME : Verdict.LABELLED, labels);
    }

    public boolean same() {
        return verdict == Verdict.SAME;
    }

    public boolean refused() {
        return verdict == Verdict.REFUSED;
    }

    /// Gross and net growth count the same persons differently; anything else of another kind counts something else.
    private static boolean refused(Indicator here, Indicator there) {
        return here.nature().in() != there.nature().in() || !Objects.equals(here.nature().rule(), there.nature().rule())
                || here.counted() != there.counted() && !(FLOWS.contains(here.counted()) && FLOWS.contains(there.counted()));
    }

    private static boolean bySize(Indicator indicator) {
        return indicator.sectors().contains(Sector.SMALL_ENTERPRISE) != indicator.sectors().contains(Sector.LARGE_ENTERPRISE);
    }

    private static Message what(Indicator indicator) {
        return Message.of("campaigns.counted." + indicator.counted());
    }
}
