package vn.congdoan.plugins.laichau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;

class PlanTest {

    private final Laid issued = new Plan().lay(LaiChauFigures.plan(LaiChauFigures.peakMonth(), LaiChauFigures.enterprises()));

    @Test
    void quotaScheduleSumsAsPrinted() {
        assertThat(texts(table(issued.annexes().getFirst()).rows().getLast()))
                .containsExactly("Cộng", "475", "77", "348", "50", "13", "2", "3", "8", "275", "");
        assertThat(table(issued.annexes().getFirst()).rows()).hasSize(12);
    }

    @Test
    void headSaysTotalsAndTheirParts() {
        var head = table(issued.annexes().getFirst()).head();
        assertThat(texts(head.get(0))).containsExactly("TT", "Đơn vị", "Giao phát triển ĐV tháng cao điểm",
                "Giao thành lập CĐCS tháng cao điểm", "Giới thiệu đoàn viên ưu tú cho Đảng xem xét bồi dưỡng, kết nạp", "Ghi chú");
        assertThat(texts(head.get(1))).containsExactly("Tổng thực tăng (người)", "Trong đó:", "Tổng số (đơn vị)", "Trong đó:");
        assertThat(head.get(2).cells()).hasSize(6);
    }

    @Test
    void softTargetsArePrintedInTheNotes() {
        assertThat(texts(table(issued.annexes().getFirst()).rows().get(5)))
                .contains("LĐLĐ huyện Sìn Hồ", "12", "Khuyến khích TL 01 CĐCS và KN mới 12 ĐV");
    }

    @Test
    void enterprisesAreNumberedAnewInEachTerritory() {
        var rows = table(issued.annexes().get(1)).rows();
        assertThat(rows).filteredOn(row -> row.kind() == Table.Kind.GROUP).flatExtracting(PlanTest::texts)
                .containsExactly("Huyện Mường Tè", "Huyện Tam Đường", "Huyện Nậm Nhùn", "Thành phố Lai Châu");
        assertThat(rows).filteredOn(row -> row.kind() == Table.Kind.PLAIN).extracting(row -> row.cells().getFirst().text())
                .containsExactly("1", "2", "3", "1", "2", "1", "1", "2");
        assertThat(texts(rows.getLast())).containsExactly("8", "CỘNG:", "348", "");
    }

    @Test
    void annexesNameThePlanTheyBelongTo() {
        assertThat(issued.annexes()).extracting(Annex::attachedTo)
                .containsOnly(new Annex.Attached("Kế hoạch", "Ban Thường vụ LĐLĐ tỉnh Lai Châu"));
    }

    @Test
    void anotherCampaignOfOtherIndicatorsHasColumnsOfItsOwn() {
        var indicators = List.of(new Indicator("moi", "Kết nạp mới", null, Counted.NEW_MEMBERS, Set.of()),
                new Indicator("cdcs", "CĐCS thành lập", null, Counted.UNIONS, Set.of()));
        var campaign = new CampaignFacts("2025", "Kế hoạch phát triển đoàn viên năm 2025", "year_plan", LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31), 20, indicators, List.of(), null);
        var laid = new Plan().lay(LaiChauFigures.plan(campaign, List.of()));
        var table = table(laid.annexes().getFirst());
        assertThat(table.head()).hasSize(1);
        assertThat(texts(table.head().getFirst())).containsExactly("TT", "Đơn vị", "Kết nạp mới", "CĐCS thành lập", "Ghi chú");
        assertThat(laid.annexes()).hasSize(1);
    }

    private static Table table(Annex annex) {
        return (Table) annex.blocks().getFirst();
    }

    private static List<String> texts(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).toList();
    }
}
