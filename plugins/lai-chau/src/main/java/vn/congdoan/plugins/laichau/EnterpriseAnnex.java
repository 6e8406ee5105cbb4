package vn.congdoan.plugins.laichau;

import java.util.List;
import java.util.Locale;
import vn.congdoan.kit.Grid;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Enterprise;

/// Annex II: the enterprises by territory, in the given order, numbered anew in each and counted through at the end.
final class EnterpriseAnnex {

    private final PlanFacts facts;

    EnterpriseAnnex(PlanFacts facts) {
        this.facts = facts;
    }

    Annex lay(Annex.Attached attachedTo) {
        var what = "DOANH NGHIỆP CÓ TỪ %d LAO ĐỘNG TRỞ LÊN, CHƯA CÓ TỔ CHỨC CÔNG ĐOÀN"
                .formatted(facts.campaign().minimumWorkers());
        return new Annex(facts.issuer().bothNames(), List.of("DANH SÁCH", what), "", attachedTo, false,
                List.of(table()), null);
    }

    private Table table() {
        return Grid.of(facts.enterprises()).numbered("TT", 1, Figure.print(facts.enterprises().size()))
                .name("Đơn vị", 7, Enterprise::name)
                .sum(2, enterprise -> Figure.of(enterprise.workers()), "Tổng số lao động (người)")
                .name("Ghi chú", 2, enterprise -> "")
                .groupedBy(enterprise -> territory(enterprise.unitId())).total("CỘNG:", 1).table();
    }

    /// `LĐLĐ huyện Mường Tè` looks after `Huyện Mường Tè`.
    private String territory(String unitId) {
        var unit = facts.quotas().stream().map(PlanFacts.QuotaRow::unit).filter(u -> u.id().equals(unitId)).findFirst();
        var name = unit.map(u -> u.name().replaceFirst("^LĐLĐ ", "")).orElse("Đơn vị khác");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
