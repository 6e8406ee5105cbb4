package vn.congdoan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.national.Answers;
import vn.congdoan.campaigns.national.NationalProgrammes;
import vn.congdoan.campaigns.national.Programme.ConferenceRule;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;

/// The confederation's programme of one million members, 2003-2008. What provinces are assigned and registered is invented.
@Component
class MillionMembers {

    private static final String CODE = "1-trieu-doan-vien-2003-2008";
    private static final String INDICATOR = "phat-trien";
    private static final String NOTE = "Số liệu minh họa";
    private static final long OWN_CONFERENCE = 10_000;
    private static final Map<DemoFederation, Long> ASSIGNED = Map.of(DemoFederation.LAI_CHAU, 4_000L, DemoFederation.AN_GIANG, 11_000L,
            DemoFederation.HAI_PHONG, 45_000L, DemoFederation.QUANG_TRI, 9_500L);
    private static final Map<DemoFederation, Long> REGISTERED = Map.of(DemoFederation.LAI_CHAU, 4_200L, DemoFederation.AN_GIANG, 12_500L,
            DemoFederation.HAI_PHONG, 48_000L, DemoFederation.QUANG_TRI, 9_800L);

    private final NationalProgrammes programmes;
    private final Answers answers;
    private final Expecting expecting;

    MillionMembers(NationalProgrammes programmes, Answers answers, Expecting expecting) {
        this.programmes = programmes;
        this.answers = answers;
        this.expecting = expecting;
    }

    void open(Map<DemoFederation, FederationId> ids) {
        var first = LocalDate.of(2003, 1, 1);
        var details = new Details("Chương trình phát triển một triệu đoàn viên giai đoạn 2003 - 2008", CampaignKind.NATIONAL_PROGRAMME, first,
                LocalDate.of(2008, 12, 31), null, List.of(new Threshold(first, 10)), null, null, null);
        var column = new Indicator(INDICATOR, "Phát triển đoàn viên mới (người)", null, Counted.NEW_MEMBERS, Set.of(), 1_000_000L);
        var n = column.nature();
        expecting.opened(programmes.open(new NewCampaign(CODE, details, List.of(column.with(new Nature(n.breakdown(), n.in(), n.direction(),
                n.accumulation(), null, null, null, "Chương trình số 1279/CT-TLĐ ngày 23/7/2004"))), List.of())));
        expecting.changed(programmes.rule(CODE, new ConferenceRule(INDICATOR, OWN_CONFERENCE)));
        expecting.changed(programmes.assign(CODE, ASSIGNED.entrySet().stream().map(e -> new NationalProgrammes.Wish(
                Objects.requireNonNull(ids.get(e.getKey())), INDICATOR, e.getValue(), 0)).toList()));
        programmes.tell(CODE);
    }

    /// Once the provinces have learnt of it.
    void answer(Map<DemoFederation, FederationId> ids) {
        REGISTERED.forEach((federation, amount) -> Tenant.in(Objects.requireNonNull(ids.get(federation)), () ->
                expecting.changed(answers.answer(CODE, Map.of(INDICATOR, amount), NOTE))));
    }
}
