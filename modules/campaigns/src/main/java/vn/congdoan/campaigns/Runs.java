package vn.congdoan.campaigns;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.campaigns.jooq.Tables.CMP_CELL;
import static vn.congdoan.campaigns.jooq.Tables.CMP_RUN;
import static vn.congdoan.campaigns.jooq.Tables.CMP_RUN_CELL;
import static vn.congdoan.campaigns.jooq.Tables.CMP_RUN_ENTERPRISE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.campaigns.apportionment.Apportionment;
import vn.congdoan.campaigns.apportionment.Method;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.QuotaRequest;

/// Every run of a formula, with what it was given and what it answered; never changed, never deleted.
@Component
class Runs {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;
    private final JsonMapper json;

    Runs(DSLContext jooq, Clock clock, Ids ids, JsonMapper json) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
        this.json = Revisions.reading(json);
    }

    /// @param share how the core made the amount, or null when the formula said it itself
    record Result(Cell.Place place, long amount, Text text, List<Enterprise> enterprises, @Nullable Share share) {
    }

    /// @param within total that a part was shared within, or null
    /// @param least  floor that the formula set, or null
    /// @param most   cap that the formula set, or null
    record Share(long weight, long whole, long shared, long step, Apportionment.Rounding rounding, Method method,
            @Nullable String within, @Nullable Long least, @Nullable Long most) {

        Message explanation() {
            if (whole == 0) {
                return Message.of("campaigns.rounding.fitted", Figure.print(step));
            }
            var exact = new BigDecimal(weight).multiply(new BigDecimal(shared)).divide(new BigDecimal(whole), 2, RoundingMode.DOWN);
            var hundredths = exact.subtract(new BigDecimal(exact.toBigInteger())).movePointRight(2).intValue();
            return Message.of(key(), print(weight), print(whole), print(shared),
                    print(exact.longValue()) + (hundredths == 0 ? "" : ",%02d".formatted(hundredths)), print(step));
        }

        private String key() {
            var how = rounding.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (within != null) {
                return "campaigns.rounding.part." + how;
            }
            boolean quotients = method == Method.SAINTE_LAGUE && (rounding == Apportionment.Rounding.UP || rounding == Apportionment.Rounding.DOWN);
            return "campaigns.rounding." + how + (quotients ? ".quotients" : "");
        }

        private static String print(long amount) {
            return Figure.print(amount);
        }
    }

    UUID keep(CampaignId campaign, Proposals.Asked.Answered answered, Map<Cell.Place, Long> pins, List<Result> results) {
        var run = ids.next();
        jooq.insertInto(CMP_RUN)
                .set(CMP_RUN.FEDERATION_ID, Tenant.current()).set(CMP_RUN.ID, run)
                .set(CMP_RUN.CAMPAIGN_ID, campaign.value()).set(CMP_RUN.FORMULA, answered.reference())
                .set(CMP_RUN.PLUGIN, answered.given().plugin()).set(CMP_RUN.PLUGIN_VERSION, answered.given().version())
                .set(CMP_RUN.INPUT, json.writeValueAsString(answered.request()))
                .set(CMP_RUN.PARAMETERS, json.writeValueAsString(new TreeMap<>(answered.parameters().values())))
                .set(CMP_RUN.PINS, pins.isEmpty() ? null : json.writeValueAsString(pins.entrySet().stream()
                        .map(pin -> new Pin(pin.getKey().unit(), pin.getKey().indicator(), pin.getValue())).toList()))
                .set(CMP_RUN.RAN_AT, LocalDateTime.now(clock)).set(CMP_RUN.RAN_BY, Actor.current().name()).execute();
        Rows.chunks(results).forEach(chunk -> cells(run, chunk));
        Rows.chunks(results.stream().flatMap(Runs::listed).toList()).forEach(chunk -> enterprises(run, chunk));
        return run;
    }

    /// A number that a run was to leave as it was.
    record Pin(UUID unit, String indicator, long amount) {
    }

    private record Listed(Result result, int place, Enterprise enterprise) {
    }

    private static Stream<Listed> listed(Result result) {
        return IntStream.range(0, result.enterprises().size()).mapToObj(i -> new Listed(result, i + 1, result.enterprises().get(i)));
    }

    private void cells(UUID run, List<Result> results) {
        var insert = jooq.insertQuery(CMP_RUN_CELL);
        for (var result : results) {
            var share = result.share();
            insert.newRecord();
            insert.addValue(CMP_RUN_CELL.FEDERATION_ID, Tenant.current());
            insert.addValue(CMP_RUN_CELL.RUN_ID, run);
            insert.addValue(CMP_RUN_CELL.UNIT_ID, result.place().unit());
            insert.addValue(CMP_RUN_CELL.INDICATOR, result.place().indicator());
            insert.addValue(CMP_RUN_CELL.AMOUNT, result.amount());
            insert.addValue(CMP_RUN_CELL.TEXT_VI, result.text().vi());
            insert.addValue(CMP_RUN_CELL.TEXT_EN, result.text().en());
            insert.addValue(CMP_RUN_CELL.WEIGHT, share == null ? null : share.weight());
            insert.addValue(CMP_RUN_CELL.WHOLE, share == null ? null : share.whole());
            insert.addValue(CMP_RUN_CELL.SHARED, share == null ? null : share.shared());
            insert.addValue(CMP_RUN_CELL.STEP, share == null ? null : share.step());
            insert.addValue(CMP_RUN_CELL.ROUNDING, share == null ? null : share.rounding().name());
            insert.addValue(CMP_RUN_CELL.METHOD, share == null ? null : share.method().name());
            insert.addValue(CMP_RUN_CELL.WITHIN, share == null ? null : share.within());
            insert.addValue(CMP_RUN_CELL.LEAST, share == null ? null : share.least());
            insert.addValue(CMP_RUN_CELL.MOST, share == null ? null : share.most());
        }
        insert.execute();
    }

    private void enterprises(UUID run, List<Listed> listed) {
        var insert = jooq.insertQuery(CMP_RUN_ENTERPRISE);
        for (var each : listed) {
            insert.newRecord();
            insert.addValue(CMP_RUN_ENTERPRISE.FEDERATION_ID, Tenant.current());
            insert.addValue(CMP_RUN_ENTERPRISE.RUN_ID, run);
            insert.addValue(CMP_RUN_ENTERPRISE.UNIT_ID, each.result().place().unit());
            insert.addValue(CMP_RUN_ENTERPRISE.INDICATOR, each.result().place().indicator());
            insert.addValue(CMP_RUN_ENTERPRISE.PLACE, each.place());
            insert.addValue(CMP_RUN_ENTERPRISE.NAME, each.enterprise().name());
            insert.addValue(CMP_RUN_ENTERPRISE.WORKERS, each.enterprise().workers());
            insert.addValue(CMP_RUN_ENTERPRISE.COUNTED_ON, each.enterprise().countedOn());
        }
        insert.execute();
    }

    /// The latest run of every campaign, by campaign.
    List<Kept> latest() {
        var newest = jooq.select(CMP_RUN.CAMPAIGN_ID, max(CMP_RUN.RAN_AT).as("at")).from(CMP_RUN)
                .where(CMP_RUN.FEDERATION_ID.eq(Tenant.current())).groupBy(CMP_RUN.CAMPAIGN_ID).asTable("newest");
        return jooq.select(CMP_RUN.ID, CMP_RUN.CAMPAIGN_ID, CMP_RUN.FORMULA, CMP_RUN.PLUGIN_VERSION, CMP_RUN.RAN_AT)
                .from(CMP_RUN).join(newest).on(CMP_RUN.CAMPAIGN_ID.eq(newest.field(CMP_RUN.CAMPAIGN_ID)))
                .and(CMP_RUN.RAN_AT.eq(newest.field("at", LocalDateTime.class)))
                .where(CMP_RUN.FEDERATION_ID.eq(Tenant.current())).orderBy(CMP_RUN.RAN_AT.desc(), CMP_RUN.ID)
                .fetch(Records.mapping(Kept::new));
    }

    record Kept(UUID run, UUID campaign, String formula, String version, LocalDateTime at) {
    }

    /// What a run was given.
    ///
    /// @throws tools.jackson.core.JacksonException when an older release wrote what can no longer be read
    QuotaRequest input(UUID run) {
        return json.readValue(jooq.select(CMP_RUN.INPUT).from(CMP_RUN).where(CMP_RUN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_RUN.ID.eq(run)).fetchSingle().value1(), QuotaRequest.class);
    }

    Map<Cell.Place, Long> pins(UUID run) {
        var pins = jooq.select(CMP_RUN.PINS).from(CMP_RUN).where(CMP_RUN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_RUN.ID.eq(run)).fetchSingle().value1();
        return pins == null ? Map.of() : Stream.of(json.readValue(pins, Pin[].class))
                .collect(Collectors.toMap(pin -> new Cell.Place(pin.unit(), pin.indicator()), Pin::amount));
    }

    /// What a run answered.
    Map<Cell.Place, Long> amounts(UUID run) {
        return jooq.select(CMP_RUN_CELL.UNIT_ID, CMP_RUN_CELL.INDICATOR, CMP_RUN_CELL.AMOUNT).from(CMP_RUN_CELL)
                .where(CMP_RUN_CELL.FEDERATION_ID.eq(Tenant.current())).and(CMP_RUN_CELL.RUN_ID.eq(run))
                .fetchMap(row -> new Cell.Place(row.value1(), row.value2()), row -> row.value3());
    }

    /// What the run that a cell has its number from said about it.
    ///
    /// @param at the cell; of a total, which has none, one of the cells that it is the sum of
    Optional<Explanation.Formula> behind(CampaignId campaign, UnitId unit, String at, String indicator) {
        return jooq.select(CMP_RUN.FORMULA, CMP_RUN.PLUGIN, CMP_RUN.PLUGIN_VERSION, CMP_RUN.RAN_AT, CMP_RUN.RAN_BY, CMP_RUN.PARAMETERS)
                .select(CMP_RUN_CELL.asterisk())
                .from(CMP_CELL)
                .join(CMP_RUN).on(CMP_RUN.FEDERATION_ID.eq(CMP_CELL.FEDERATION_ID)).and(CMP_RUN.ID.eq(CMP_CELL.RUN_ID))
                .join(CMP_RUN_CELL).on(CMP_RUN_CELL.FEDERATION_ID.eq(CMP_CELL.FEDERATION_ID))
                .and(CMP_RUN_CELL.RUN_ID.eq(CMP_RUN.ID)).and(CMP_RUN_CELL.UNIT_ID.eq(CMP_CELL.UNIT_ID))
                .and(CMP_RUN_CELL.INDICATOR.eq(indicator))
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_CELL.UNIT_ID.eq(unit.value())).and(CMP_CELL.INDICATOR.eq(at))
                .fetchOptional(this::formula);
    }

    /// What was said about every cell that has its number from a run.
    Map<Cell.Place, Quotas.Said> said(CampaignId campaign) {
        Map<Cell.Place, Quotas.Said> said = new HashMap<>();
        jooq.select(CMP_RUN_CELL.asterisk()).from(CMP_CELL)
                .join(CMP_RUN_CELL).on(CMP_RUN_CELL.FEDERATION_ID.eq(CMP_CELL.FEDERATION_ID))
                .and(CMP_RUN_CELL.RUN_ID.eq(CMP_CELL.RUN_ID)).and(CMP_RUN_CELL.UNIT_ID.eq(CMP_CELL.UNIT_ID))
                .and(CMP_RUN_CELL.INDICATOR.eq(CMP_CELL.INDICATOR))
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value()))
                .forEach(row -> said.put(new Cell.Place(row.get(CMP_RUN_CELL.UNIT_ID), row.get(CMP_RUN_CELL.INDICATOR)),
                        new Quotas.Said(row.get(CMP_RUN_CELL.TEXT_VI), row.get(CMP_RUN_CELL.TEXT_EN), rounding(row))));
        return said;
    }

    private static @Nullable Message rounding(Record row) {
        var rounding = row.get(CMP_RUN_CELL.ROUNDING);
        return rounding == null ? null : new Share(row.get(CMP_RUN_CELL.WEIGHT), row.get(CMP_RUN_CELL.WHOLE),
                row.get(CMP_RUN_CELL.SHARED), row.get(CMP_RUN_CELL.STEP), Apportionment.Rounding.valueOf(rounding),
                row.get(CMP_RUN_CELL.METHOD) == null ? Method.LARGEST_REMAINDER : Method.valueOf(row.get(CMP_RUN_CELL.METHOD)),
                row.get(CMP_RUN_CELL.WITHIN), row.get(CMP_RUN_CELL.LEAST), row.get(CMP_RUN_CELL.MOST)).explanation();
    }

    private Map<String, String> parameters(Record row) {
        return json.readValue(row.get(CMP_RUN.PARAMETERS), new TypeReference<TreeMap<String, String>>() { });
    }

    private Explanation.Formula formula(Record row) {
        return new Explanation.Formula(row.get(CMP_RUN.FORMULA), row.get(CMP_RUN.PLUGIN), row.get(CMP_RUN.PLUGIN_VERSION),
                row.get(CMP_RUN.RAN_AT), row.get(CMP_RUN.RAN_BY), row.get(CMP_RUN_CELL.AMOUNT),
                row.get(CMP_RUN_CELL.TEXT_VI), row.get(CMP_RUN_CELL.TEXT_EN), rounding(row), parameters(row), row.get(CMP_RUN_CELL.LEAST),
                row.get(CMP_RUN_CELL.MOST), jooq.select(CMP_RUN_ENTERPRISE.NAME, CMP_RUN_ENTERPRISE.WORKERS, CMP_RUN_ENTERPRISE.COUNTED_ON)
                        .from(CMP_RUN_ENTERPRISE).where(CMP_RUN_ENTERPRISE.FEDERATION_ID.eq(Tenant.current()))
                        .and(CMP_RUN_ENTERPRISE.RUN_ID.eq(row.get(CMP_RUN_CELL.RUN_ID)))
                        .and(CMP_RUN_ENTERPRISE.UNIT_ID.eq(row.get(CMP_RUN_CELL.UNIT_ID)))
                        .and(CMP_RUN_ENTERPRISE.INDICATOR.eq(row.get(CMP_RUN_CELL.INDICATOR)))
                        .orderBy(CMP_RUN_ENTERPRISE.PLACE).fetch(Records.mapping(Explanation.Counted::new)));
    }
}
