package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// The columns of a schedule of targets as somebody wrote them down, and what a schedule must be like.
final class Schedule {

    private static final String CODE = "[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?";
    private static final int MOST = 60;

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode = new HashMap<>();

    Schedule(List<Indicator> written) {
        indicators = written.stream().map(i -> new Indicator(i.code().strip(), VietnameseText.clean(i.name()), i.parent(),
                i.counted(), i.sectors(), i.target(), i.nature())).toList();
        indicators.forEach(i -> byCode.putIfAbsent(i.code(), i));
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
        }
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
