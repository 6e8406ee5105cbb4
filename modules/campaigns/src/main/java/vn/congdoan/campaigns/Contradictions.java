package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.campaigns.apportionment.Demand;
import vn.congdoan.campaigns.apportionment.Outcome.Contradicted;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// Says in words which demands cannot be met together.
final class Contradictions {

    private static final int NAMED = 12;

    private final Map<String, String> units;
    private final Map<String, String> indicators;

    Contradictions(QuotaRequest request) {
        units = request.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        indicators = request.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::name));
    }

    List<Message> say(Contradicted contradicted) {
        var said = new ArrayList<Message>();
        said.add(Message.of("campaigns.runs.contradiction", Figure.print(contradicted.by()), contradicted.demands().size()));
        contradicted.demands().stream().limit(NAMED).map(this::say).forEach(said::add);
        if (contradicted.demands().size() > NAMED) {
            said.add(Message.of("campaigns.runs.contradiction.more", contradicted.demands().size() - NAMED));
        }
        return said;
    }

    private Message say(Demand demand) {
        return Message.of("campaigns.runs.demand." + demand.kind().name().toLowerCase(Locale.ROOT), name(demand.column()),
                Figure.print(demand.amount()), units.getOrDefault(demand.where(), ""));
    }

    private String name(String code) {
        var plain = code.endsWith(Schedules.REST) ? code.substring(0, code.length() - Schedules.REST.length()) : code;
        return indicators.getOrDefault(plain, plain);
    }
}
