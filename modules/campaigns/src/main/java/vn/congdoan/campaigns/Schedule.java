package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// The columns of a schedule of targets as somebody wrote them down, and what a schedule must be like.
final class Schedule {

    private static final String CODE = "[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?";
    private static final int MOST = 60;
    private static final long MOST_PERCENT = 1000;

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode = new HashMap<>();

    Schedule(List<Indicator> written) {
        indicators = written.stream().map(i -> new Indicator(i.code().strip(), VietnameseText.clean(i.name()), i.parent(),
                i.counted(), i.sectors(), i.target(), clean(i.nature()))).toList();
        indicators.forEach(i -> byCode.putIfAbsent(i.code(), i));
    }

    private static Nature clean(Nature nature) {
        return new Nature(VietnameseText.clean(nature.breakdown()), nature.in(), nature.direction(), nature.accumulation(), nature.rule(),
                nature.registered(), nature.encouraged(), VietnameseText.clean(nature.legalBasis()));
    }

    List<Message> faults() {
        var faults = new ArrayList<Message>();
        if (indicators.size() > MOST) {
            faults.add(Message.of("campaigns.refused.too-many-indicators", MOST));
        }
        Set<String> seen = new HashSet<>();
        indicators.forEach(i -> {
            if (!seen.add(i.code())) {
                faults.add(Message.of("campaigns.refused.indicator-twice", i.code()));
            }
            faults.addAll(faults(i));
        });
        return faults;
    }

    private List<Message> faults(Indicator i) {
        var faults = new ArrayList<Message>();
        if (!i.code().matches(CODE)) {
            faults.add(Message.of("campaigns.refused.indicator-code", i.code()));
        }
        if (i.name().isEmpty() || i.name().length() > 300) {
            faults.add(Message.of("campaigns.refused.indicator-name", i.code()));
        }
        if (i.target() != null && i.target() < 0) {
            faults.add(Message.of("campaigns.refused.negative-target", i.code()));
        }
        if (i.target() != null && i.target() > Allocation.MOST) {
            faults.add(Message.of("campaigns.refused.amount", Long.toString(i.target())));
        }
        var parent = i.parent() == null ? null : byCode.get(i.parent());
        if (i.parent() != null && (parent == null || circular(i))) {
            faults.add(Message.of("campaigns.refused.indicator-parent", i.code(), i.parent()));
        } else if (parent != null && parent.counted() != i.counted()) {
            faults.add(Message.of("campaigns.refused.indicator-counted", i.code(), parent.code()));
        } else if (parent != null) {
            faults.addAll(asPart(i, parent));
        }
        faults.addAll(nature(i));
        return faults;
    }

    /// A part counts in the total's unit, within its sectors, and nothing that another part of its division counts.
    private List<Message> asPart(Indicator part, Indicator total) {
        var faults = new ArrayList<Message>();
        if (part.nature().in() != total.nature().in()) {
            faults.add(Message.of("campaigns.refused.indicator-unit", part.code(), total.code()));
        }
        if (!total.sectors().isEmpty() && (part.sectors().isEmpty() || !total.sectors().containsAll(part.sectors()))) {
            faults.add(Message.of("campaigns.refused.indicator-sectors", part.code(), total.code()));
        }
        indicators.stream().takeWhile(other -> other != part).filter(other -> total.code().equals(other.parent()))
                .filter(other -> other.nature().breakdown().equals(part.nature().breakdown()) && overlapping(other, part))
                .forEach(other -> faults.add(Message.of("campaigns.refused.indicator-overlap", part.code(), other.code())));
        return faults;
    }

    /// Parts of the very same sectors are divided by something else.
    private static boolean overlapping(Indicator a, Indicator b) {
        return a.counted() != Counted.RATE && !a.sectors().equals(b.sectors()) && a.sectors().stream().anyMatch(b.sectors()::contains);
    }

    private static List<Message> nature(Indicator i) {
        var nature = i.nature();
        boolean rate = i.counted() == Counted.RATE;
        var faults = new ArrayList<Message>();
        if (rate != (nature.in() == In.PERCENT) || nature.accumulation() == (rate ? Accumulation.SUM : Accumulation.RATIO)) {
            faults.add(Message.of("campaigns.refused.indicator-rate", i.code()));
        }
        if (nature.rule() != null && !rate) {
            faults.add(Message.of("campaigns.refused.indicator-rule", i.code()));
        }
        if (rate && i.target() != null && i.target() > MOST_PERCENT) {
            faults.add(Message.of("campaigns.refused.indicator-percent", i.code(), MOST_PERCENT));
        }
        if (nature.breakdown().length() > 60 || nature.legalBasis().length() > 500) {
            faults.add(Message.of("campaigns.refused.indicator-texts", i.code()));
        }
        Stream.of(nature.registered(), nature.encouraged()).filter(Objects::nonNull).filter(n -> n < 0 || n > Allocation.MOST)
                .forEach(n -> faults.add(Message.of("campaigns.refused.amount", Long.toString(n))));
        return faults;
    }

    private boolean circular(Indicator indicator) {
        var path = new HashSet<String>();
        var at = indicator;
        while (at != null) {
            if (!path.add(at.code())) {
                return true;
            }
            at = at.parent() == null ? null : byCode.get(at.parent());
        }
        return false;
    }

    /// Each total before its parts, otherwise in the written order.
    List<Indicator> inOrder() {
        var ordered = new LinkedHashSet<Indicator>();
        indicators.stream().filter(i -> i.parent() == null).forEach(i -> add(i, ordered));
        return List.copyOf(ordered);
    }

    private void add(Indicator indicator, Set<Indicator> ordered) {
        ordered.add(indicator);
        indicators.stream().filter(i -> indicator.code().equals(i.parent())).forEach(part -> add(part, ordered));
    }
}
