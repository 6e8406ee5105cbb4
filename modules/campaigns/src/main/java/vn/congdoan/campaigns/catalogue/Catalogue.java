package vn.congdoan.campaigns.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The door to the indicators that a federation's campaigns pick from. An own one stands in for a common one of its code.
@Component
public class Catalogue {

    private static final int USUAL_THRESHOLD = 25;

    private final OwnIndicators own;
    private final Declared declared;
    private final Campaigns campaigns;
    private final Transactions transactions;
    private final AuditTrail audit;

    Catalogue(OwnIndicators own, Declared declared, Campaigns campaigns, Transactions transactions, AuditTrail audit) {
        this.own = own;
        this.declared = declared;
        this.campaigns = campaigns;
        this.transactions = transactions;
        this.audit = audit;
    }

    public List<Entry> all() {
        return all(USUAL_THRESHOLD);
    }

    private List<Entry> all(int workers) {
        var byCode = new LinkedHashMap<String, Entry>();
        Stream.of(Common.indicators(workers).stream().map(i -> new Entry(i, "common", 0)),
                declared.indicators().stream().map(i -> new Entry(i, "plugin", 0)), own.all().stream())
                .flatMap(entries -> entries).forEach(entry -> byCode.put(entry.indicator().code(), entry));
        return List.copyOf(byCode.values());
    }

    /// What the campaign does not have yet.
    public List<Entry> offered(Outline outline) {
        return all(outline.minimumWorkers()).stream().filter(e -> outline.indicator(e.indicator().code()).isEmpty()).toList();
    }

    /// Adds indicators to a campaign, each with the totals it is a part of.
    public Change pick(String code, List<String> codes, long version) {
        var outline = campaigns.get(code).outline();
        var offered = new LinkedHashMap<String, Indicator>();
        offered(outline).forEach(entry -> offered.put(entry.indicator().code(), entry.indicator()));
        var picked = new LinkedHashMap<String, Indicator>();
        codes.forEach(wish -> add(wish, offered, picked));
        var columns = new ArrayList<>(outline.indicators());
        columns.addAll(picked.values());
        return campaigns.indicators(code, columns, version);
    }

    private static void add(String code, Map<String, Indicator> offered, Map<String, Indicator> picked) {
        var wish = offered.get(code);
        if (wish == null || picked.containsKey(code)) {
            return;
        }
        if (wish.parent() != null) {
            add(wish.parent(), offered, picked);
        }
        picked.put(code, wish);
    }

    /// Writes an own indicator; it may be a part of one that is already here.
    ///
    /// @param version of the one that is replaced, 0 for a new one
    public Change keep(Indicator wish, long version) {
        return transactions.call(() -> {
            var around = all().stream().map(Entry::indicator).filter(i -> !i.code().equals(wish.code())
                    && Objects.equals(i.code(), wish.parent())).map(Catalogue::free).toList();
            var faults = campaigns.faults(Stream.concat(around.stream(), Stream.of(wish)).toList());
            if (!faults.isEmpty()) {
                return new Change.Refused(faults);
            }
            own.keep(wish, version);
            audit.record("campaigns.indicator-kept", wish.code(), wish.name());
            return new Change.Changed(version + 1);
        });
    }

    /// As a total that itself is no part, so that it can be judged alone with its new part.
    private static Indicator free(Indicator i) {
        return new Indicator(i.code(), i.name(), null, i.counted(), i.sectors(), i.target(), i.nature());
    }

    /// Campaigns that picked it keep it.
    ///
    /// @throws NotFound when there is no own indicator of that code
    public Change remove(String code) {
        return transactions.call(() -> {
            if (own.all().stream().anyMatch(e -> code.equals(e.indicator().parent()))) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.has-parts", code)));
            }
            if (!own.remove(code)) {
                throw new NotFound("indicator");
            }
            audit.record("campaigns.indicator-removed", code, "");
            return new Change.Changed(0);
        });
    }
}
