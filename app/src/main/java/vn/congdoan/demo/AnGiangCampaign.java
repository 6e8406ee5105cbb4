package vn.congdoan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.Reading;
import vn.congdoan.campaigns.Sources;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.organisation.events.UnitId;

/// The term 2013-2018 and the year 2017 inside it: source figures and the committee's quotas from the printed table, the formula's proposal beside them.
@Component
class AnGiangCampaign {

    private static final String CODE = "2017";
    private static final String TERM = "2013-2018";
    private static final String TABLE = "an-giang-2017-allocation.csv";
    private static final int THRESHOLD = 10;

    private final Campaigns campaigns;
    private final Allocation allocation;
    private final Sources sources;
    private final Expecting expecting;

    AnGiangCampaign(Campaigns campaigns, Allocation allocation, Sources sources, Expecting expecting) {
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.sources = sources;
        this.expecting = expecting;
    }

    void open(Map<String, UnitId> units) {
        open(TERM, "Chương trình phát triển đoàn viên, thành lập công đoàn cơ sở nhiệm kỳ 2013 - 2018", CampaignKind.TERM_PROGRAMME,
                LocalDate.of(2013, 1, 1), LocalDate.of(2018, 12, 31), null, 18_000, units);
        open(CODE, "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2017", CampaignKind.YEAR_PLAN,
                LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), TERM, 6_500, units);
        var preview = expecting.readable(sources.read(CODE, TABLE, printed()));
        expecting.changed(sources.confirm(CODE, preview.id(), "phat-trien",
                "Theo danh sách phân bổ kèm Kế hoạch số 131/KH-LĐLĐ ngày 15/02/2017"));
        expecting.proposed(allocation.propose(CODE));
    }

    private void open(String code, String title, CampaignKind kind, LocalDate from, LocalDate to, @Nullable String parent,
            long members, Map<String, UnitId> units) {
        var details = new Details(title, kind, from, to, parent, List.of(new Threshold(from, THRESHOLD)),
                "an-giang/nguon-lao-dong", "an-giang/ke-hoach", "an-giang/bao-cao-tien-do");
        var indicators = Targets.set(IndicatorSet.NEW_MEMBERS_ONLY.indicators(THRESHOLD), Map.of("phat-trien", members));
        expecting.opened(campaigns.open(new NewCampaign(code, details, indicators, List.copyOf(units.values()))));
    }

    private static byte[] printed() {
        try (var in = Objects.requireNonNull(AnGiangCampaign.class.getResourceAsStream("/demo/" + TABLE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
