package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CAMPAIGN;
import static vn.congdoan.campaigns.jooq.Tables.CMP_MILESTONE;
import static vn.congdoan.campaigns.jooq.Tables.CMP_THRESHOLD;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpCampaignRecord;
import vn.congdoan.kernel.Period;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;


/// The campaigns of the federation with their states.
@Component
class StoredCampaigns {

    private final DSLContext jooq;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() { };

    /// States in which no number changes.
    private static final Set<String> SETTLED = Set.of("issued", "closed");

    private final Clock clock;
    private final JsonMapper json;
    private final Indicators indicators;
    private final Participants participants;
    private final Revisions revisions;
    private final Turns turns;

    StoredCampaigns(DSLContext jooq, Clock clock, Indicators indicators, Participants participants, Revisions revisions,
            Turns turns, JsonMapper json) {
        this.revisions = revisions;
        this.turns = turns;
        this.json = json;
        this.jooq = jooq;
        this.clock = clock;
        this.indicators = indicators;
        this.participants = participants;
    }

    /// @return whether the code was still free
    boolean insert(CampaignId id, String code, Details details) {
        int inserted = jooq.insertInto(CMP_CAMPAIGN)
                .set(CMP_CAMPAIGN.FEDERATION_ID, Tenant.current()).set(CMP_CAMPAIGN.ID, id.value())
                .set(CMP_CAMPAIGN.CODE, code).set(CMP_CAMPAIGN.TITLE, details.title())
                .set(CMP_CAMPAIGN.KIND, details.kind().code())
                .set(CMP_CAMPAIGN.FIRST_DAY, details.from()).set(CMP_CAMPAIGN.LAST_DAY, details.to())
                .set(CMP_CAMPAIGN.PARENT_ID, parentId(details)).set(CMP_CAMPAIGN.FORMULA, details.formula())
                .set(CMP_CAMPAIGN.PLAN_LAYOUT, details.planLayout())
                .set(CMP_CAMPAIGN.PROGRESS_LAYOUT, details.progressLayout())
                .set(CMP_CAMPAIGN.STATE, "draft").set(CMP_CAMPAIGN.VERSION, 1L).set(CMP_CAMPAIGN.REVISION, 0)
                .set(CMP_CAMPAIGN.OPENED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore().execute();
        if (inserted == 1) {
            thresholds(id, details.thresholds());
            settings(id, details.settings());
        }
        return inserted == 1;
    }

    void update(CampaignId id, Details details) {
        jooq.update(CMP_CAMPAIGN).set(CMP_CAMPAIGN.TITLE, details.title())
                .set(CMP_CAMPAIGN.KIND, details.kind().code())
                .set(CMP_CAMPAIGN.FIRST_DAY, details.from()).set(CMP_CAMPAIGN.LAST_DAY, details.to())
                .set(CMP_CAMPAIGN.PARENT_ID, parentId(details)).set(CMP_CAMPAIGN.FORMULA, details.formula())
                .set(CMP_CAMPAIGN.PLAN_LAYOUT, details.planLayout())
                .set(CMP_CAMPAIGN.PROGRESS_LAYOUT, details.progressLayout())
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.ID.eq(id.value())).execute();
        jooq.deleteFrom(CMP_THRESHOLD).where(CMP_THRESHOLD.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_THRESHOLD.CAMPAIGN_ID.eq(id.value())).execute();
        thresholds(id, details.thresholds());
    }

    void settings(CampaignId id, Settings settings) {
        jooq.update(CMP_CAMPAIGN).set(CMP_CAMPAIGN.PLUGIN_VERSION, settings.pluginVersion())
                .set(CMP_CAMPAIGN.PARAMETERS, json.writeValueAsString(settings.parameters()))
                .set(CMP_CAMPAIGN.SOURCE, settings.source()).set(CMP_CAMPAIGN.TOLERANCE, settings.tolerancePercent())
                .set(CMP_CAMPAIGN.PEAK_MONTHS, settings.peakMonths().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.ID.eq(id.value())).execute();
        jooq.deleteFrom(CMP_MILESTONE).where(CMP_MILESTONE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_MILESTONE.CAMPAIGN_ID.eq(id.value())).execute();
        settings.milestones().forEach(m -> jooq.insertInto(CMP_MILESTONE)
                .set(CMP_MILESTONE.FEDERATION_ID, Tenant.current()).set(CMP_MILESTONE.CAMPAIGN_ID, id.value())
                .set(CMP_MILESTONE.UNTIL_DAY, m.until()).set(CMP_MILESTONE.INDICATOR, m.indicator())
                .set(CMP_MILESTONE.TARGET, m.target()).execute());
    }

    private Settings settings(CmpCampaignRecord row) {
        var milestones = jooq.select(CMP_MILESTONE.UNTIL_DAY, CMP_MILESTONE.INDICATOR, CMP_MILESTONE.TARGET).from(CMP_MILESTONE)
                .where(CMP_MILESTONE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_MILESTONE.CAMPAIGN_ID.eq(row.getId())).fetch(Records.mapping(Milestone::new));
        return new Settings(row.getPluginVersion(), json.readValue(row.getParameters(), TEXTS), row.getSource(), row.getTolerance(),
                milestones, Stream.of(row.getPeakMonths().split(",", -1)).filter(m -> !m.isEmpty()).map(Integer::valueOf)
                        .collect(Collectors.toSet()));
    }

    void expect(Outline outline, long version) {
        if (outline.version() != version) {
            throw new StaleVersion(outline.title());
        }
    }

    /// The next version, or [StaleVersion] when somebody was faster.
    long advance(Outline outline, long expected) {
        int updated = jooq.update(CMP_CAMPAIGN).set(CMP_CAMPAIGN.VERSION, expected + 1)
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CAMPAIGN.ID.eq(outline.id().value())).and(CMP_CAMPAIGN.VERSION.eq(expected)).execute();
        if (updated == 0) {
            throw new StaleVersion(outline.title());
        }
        return expected + 1;
    }

    void store(Campaign state) {
        var named = switch (state) {
            case Campaign.Draft draft -> "draft";
            case Campaign.Allocating allocating -> "allocating";
            case Campaign.Issued issued -> "issued";
            case Campaign.Revising revising -> "revising";
            case Campaign.Closed closed -> "closed";
        };
        jooq.update(CMP_CAMPAIGN).set(CMP_CAMPAIGN.STATE, named)
                .set(CMP_CAMPAIGN.REVISION, state.inForce().map(Edition::revision).orElse(0))
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CAMPAIGN.ID.eq(state.outline().id().value())).execute();
    }

    Campaign get(String code) {
        return find(code).orElseThrow(() -> new NotFound("campaign"));
    }

    Optional<Campaign> find(String code) {
        return row(code).map(this::campaign);
    }

    /// What open pages ask for every few seconds.
    ///
    /// @param version of the setup
    record Pulse(CampaignId id, long version, boolean open) {
    }

    Pulse pulse(String code) {
        return jooq.select(CMP_CAMPAIGN.ID, CMP_CAMPAIGN.VERSION, CMP_CAMPAIGN.STATE).from(CMP_CAMPAIGN)
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.CODE.eq(code))
                .fetchOptional(Records.mapping((id, version, state) -> new Pulse(new CampaignId(id), version, !SETTLED.contains(state))))
                .orElseThrow(() -> new NotFound("campaign"));
    }

    /// Whether no number was set yet.
    boolean draft(String code) {
        return jooq.select(CMP_CAMPAIGN.STATE).from(CMP_CAMPAIGN).where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CAMPAIGN.CODE.eq(code)).fetchOptional(CMP_CAMPAIGN.STATE)
                .orElseThrow(() -> new NotFound("campaign")).equals("draft");
    }

    /// Holds the campaign until the transaction ends, so that nobody issues or edits it meanwhile.
    Campaign locked(String code) {
        return jooq.selectFrom(CMP_CAMPAIGN).where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CAMPAIGN.CODE.eq(code)).forUpdate().fetchOptional().map(this::campaign)
                .orElseThrow(() -> new NotFound("campaign"));
    }

    /// Keeps the campaign from being issued until the transaction ends; others may edit cells as well.
    Campaign kept(String code) {
        return jooq.selectFrom(CMP_CAMPAIGN).where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CAMPAIGN.CODE.eq(code)).forShare().fetchOptional().map(this::campaign)
                .orElseThrow(() -> new NotFound("campaign"));
    }

    List<Campaign> all() {
        return jooq.selectFrom(CMP_CAMPAIGN).where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(CMP_CAMPAIGN.FIRST_DAY.desc(), CMP_CAMPAIGN.LAST_DAY.desc(), CMP_CAMPAIGN.CODE)
                .fetch().map(this::campaign);
    }

    private Optional<CmpCampaignRecord> row(String code) {
        return jooq.selectFrom(CMP_CAMPAIGN).where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CAMPAIGN.CODE.eq(code)).fetchOptional();
    }

    private Campaign campaign(CmpCampaignRecord row) {
        var id = new CampaignId(row.getId());
        var outline = new Outline(id, row.getCode(), row.getTitle(),
                CampaignKind.of(row.getKind()).orElseThrow(), new Period(row.getFirstDay(), row.getLastDay()),
                parentCode(row.getParentId()), thresholds(id), indicators.of(id), participants.of(id), row.getFormula(),
                row.getPlanLayout(), row.getProgressLayout(), settings(row), row.getVersion());
        return switch (row.getState()) {
            case "draft" -> new Campaign.Draft(outline);
            case "allocating" -> new Campaign.Allocating(outline);
            case "revising" -> new Campaign.Revising(outline, edition(row), turns.latest(id, Turn.Kind.REVISED));
            case "closed" -> new Campaign.Closed(outline, edition(row), turns.latest(id, Turn.Kind.CLOSED));
            default -> new Campaign.Issued(outline, edition(row));
        };
    }

    private Edition edition(CmpCampaignRecord row) {
        return revisions.edition(new CampaignId(row.getId()), row.getRevision()).orElseThrow();
    }

    private @Nullable UUID parentId(Details details) {
        return details.parent() == null ? null : row(details.parent()).map(CmpCampaignRecord::getId).orElse(null);
    }

    private @Nullable String parentCode(@Nullable UUID parent) {
        return parent == null ? null : Objects.requireNonNull(jooq.select(CMP_CAMPAIGN.CODE).from(CMP_CAMPAIGN)
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.ID.eq(parent))
                .fetchOne(CMP_CAMPAIGN.CODE));
    }

    private void thresholds(CampaignId id, List<Threshold> thresholds) {
        thresholds.forEach(t -> jooq.insertInto(CMP_THRESHOLD)
                .set(CMP_THRESHOLD.FEDERATION_ID, Tenant.current()).set(CMP_THRESHOLD.CAMPAIGN_ID, id.value())
                .set(CMP_THRESHOLD.FROM_DAY, t.from()).set(CMP_THRESHOLD.WORKERS, t.workers()).execute());
    }

    private List<Threshold> thresholds(CampaignId id) {
        return jooq.select(CMP_THRESHOLD.FROM_DAY, CMP_THRESHOLD.WORKERS).from(CMP_THRESHOLD)
                .where(CMP_THRESHOLD.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_THRESHOLD.CAMPAIGN_ID.eq(id.value())).fetch(Records.mapping(Threshold::new));
    }
}
