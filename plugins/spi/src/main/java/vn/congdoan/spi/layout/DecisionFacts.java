package vn.congdoan.spi.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Enterprise;

/// What the decision that assigns quotas to one unit is printed from.
///
/// @param plan        the document that the quotas come out of, or null while it is not issued
/// @param row         the unit's quotas
/// @param enterprises of the unit, without a union and with at least the threshold's workers
public record DecisionFacts(Issuer issuer, CampaignFacts campaign, @Nullable Citation plan, QuotaRow row,
        List<Enterprise> enterprises) implements Facts {

    public DecisionFacts {
        enterprises = List.copyOf(enterprises);
    }

    /// Out of the plan's facts, the unit's part.
    public static DecisionFacts of(PlanFacts facts, @Nullable Citation plan, QuotaRow row) {
        return new DecisionFacts(facts.issuer(), facts.campaign(), plan, row,
                facts.enterprises().stream().filter(e -> e.unitId().equals(row.unit().id())).toList());
    }

    @Override
    public List<Placeholder> figures() {
        var all = CampaignFigures.of(issuer, campaign)
                .text("don-vi.ten", "Tên đơn vị được giao chỉ tiêu", row.unit().name())
                .text("don-vi.ghi-chu", "Ghi chú của đơn vị (chỉ tiêu khuyến khích)", row.note())
                .text("ke-hoach.day-du", "Kế hoạch giao chỉ tiêu: trích dẫn đầy đủ", plan == null ? "" : plan.inFull())
                .text("ke-hoach.ngan", "Kế hoạch giao chỉ tiêu: loại, số và ký hiệu", plan == null ? "" : plan.brief())
                .count("so-doanh-nghiep", "Số doanh nghiệp đủ ngưỡng chưa có công đoàn", enterprises.size())
                .count("so-lao-dong", "Số lao động của các doanh nghiệp đó",
                        enterprises.stream().mapToLong(Enterprise::workers).sum());
        campaign.indicators().forEach(i -> all.figure("giao." + i.code(), "Giao cho đơn vị: " + i.name(), row.amount(i.code())));
        return all.list();
    }
}
