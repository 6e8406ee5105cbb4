package vn.congdoan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.Provinces;

/// Fills an empty database before the first request. Users come last: while there is none, the filling was not
/// finished and is refused rather than done twice.
@Component
@ConditionalOnBooleanProperty(name = "congdoan.demo.enabled", matchIfMissing = true)
class Demo implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DemoOrganisation organisation;
    private final DemoUsers users;
    private final DemoMovements movements;
    private final LaiChauCampaigns laiChau;
    private final AnGiangCampaign anGiang;
    private final HaiPhongResolution haiPhong;
    private final QuangTriScheme quangTri;
    private final MillionMembers million;
    private final DemoRoad road;
    private final EventPublicationRegistry deliveries;
    private final Provinces provinces;
    private final Organisation federations;
    private final Clock clock;

    Demo(DemoOrganisation organisation, DemoUsers users, DemoMovements movements, LaiChauCampaigns laiChau,
            AnGiangCampaign anGiang, HaiPhongResolution haiPhong, QuangTriScheme quangTri, MillionMembers million,
            DemoRoad road, EventPublicationRegistry deliveries, Provinces provinces,
            Organisation federations, Clock clock) {
        this.organisation = organisation;
        this.users = users;
        this.movements = movements;
        this.laiChau = laiChau;
        this.anGiang = anGiang;
        this.haiPhong = haiPhong;
        this.quangTri = quangTri;
        this.million = million;
        this.road = road;
        this.deliveries = deliveries;
        this.provinces = provinces;
        this.federations = federations;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (users.any()) {
            return;
        }
        if (!federations.federations().isEmpty()) {
            throw new IllegalStateException("The demo data of an earlier start is incomplete. Empty the database"
                    + " (remove the data folder), or start with CONGDOAN_DEMO_ENABLED=false.");
        }
        log.info("filling the empty database with demo data");
        Map<DemoFederation, FederationId> ids = new HashMap<>();
        Map<DemoFederation, Map<String, UnitId>> units = new HashMap<>();
        for (var federation : DemoFederation.values()) {
            var id = organisation.found(federation);
            ids.put(federation, id);
            units.put(federation, federation.confederation() ? Map.of() : Tenant.in(id, () -> fill(federation)));
        }
        million.open(ids);
        awaitDeliveries();
        million.answer(ids);
        for (var federation : DemoFederation.values()) {
            users.of(federation, java.util.Objects.requireNonNull(ids.get(federation)),
                    java.util.Objects.requireNonNull(units.get(federation)));
        }
        users.operator();
    }

    private Map<String, UnitId> fill(DemoFederation federation) {
        if (federation.plugin != null) {
            provinces.enable(federation.plugin);
            provinces.choose(federation.plugin);
            if (provinces.formulas().isEmpty()) {
                provinces.enable("quoc-gia");
            }
        }
        var units = organisation.units(federation);
        awaitDeliveries();
        switch (federation) {
            case LAI_CHAU -> laiChau(units);
            case AN_GIANG -> anGiang.open(units);
            case HAI_PHONG -> haiPhong.open(units);
            case QUANG_TRI -> quangTri.open(units);
            case CONFEDERATION -> { }
        }
        road.of(federation, units);
        return units;
    }

    private void laiChau(Map<String, UnitId> units) {
        organisation.enterprises(units);
        awaitDeliveries();
        movements.enter(units);
        laiChau.open(units);
    }

    /// The modules learn of one another's facts a moment later.
    private void awaitDeliveries() {
        Instant end = clock.instant().plus(PATIENCE);
        while (!deliveries.findIncompletePublications().isEmpty()) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException("the modules did not learn of the demo data in time; see the log");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while filling in the demo data", e);
            }
        }
    }
}
