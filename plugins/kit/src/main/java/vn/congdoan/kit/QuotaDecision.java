package vn.congdoan.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.quota.Enterprise;

/// The decision that assigns quotas to one unit as federations usually write it: what is assigned, what the unit has to
/// do, who carries it out. A province says only what is its own.
///
/// @param bases      besides the law, the charter and the plan; each as a whole line
/// @param proposer   who proposes it, for example `Ban Tổ chức - Kiểm tra`
/// @param duties     of the unit, in markup, after `Điều 2. `
/// @param executors  beside the unit, for example `Ban Tổ chức - Kiểm tra, Văn phòng {{co-quan.ten-tat}}`
/// @param recipients lines of Nơi nhận
public record QuotaDecision(List<String> bases, String proposer, String duties, String executors, List<String> recipients) {

    private static final int LONG_NAME = 37;
    private static final String TEXT = """
            > QUYẾT ĐỊNH:

            ### Điều 1. Giao cho {{don-vi.ten}} chỉ tiêu thực hiện {{chuong-trinh.trong-cau}} (từ ngày {{chuong-trinh.tu-ngay}} đến ngày {{chuong-trinh.den-ngay}}) như sau:

            {{bang.chi-tieu}}

            %s### Điều 2. %s

            ### Điều 3. Quyết định này có hiệu lực kể từ ngày ký. %s và {{don-vi.ten}} chịu trách nhiệm thi hành Quyết định này./.
            """;
    private static final String ENTERPRISES = """
            Trong đó, vận động thành lập công đoàn cơ sở tại {{so-doanh-nghiep}} doanh nghiệp có từ {{nguong-lao-dong}} lao động trở lên, với tổng số {{so-lao-dong}} lao động:

            {{bang.doanh-nghiep}}

            """;

    /// @param more placeholders that the duties or recipients call
    public Laid lay(DecisionFacts facts, List<Placeholder> more) {
        var start = new Draft("QUYẾT ĐỊNH", "QĐ", "Về việc giao chỉ tiêu thực hiện {{chuong-trinh.trong-cau}} cho {{don-vi.ten}}",
                authority(facts.issuer()), legalBases(facts), text(facts), facts.issuer().signature(), recipients);
        return new Laid(start, more, passages(facts), List.of());
    }

    /// A long name has a line of its own, so that it is not broken inside.
    private static String authority(Issuer issuer) {
        return "{{co-quan.tap-the-in-hoa}}" + (issuer.name().length() > LONG_NAME ? "\n" : " ") + "{{co-quan.ten-in-hoa}}";
    }

    private List<String> legalBases(DecisionFacts facts) {
        var all = new ArrayList<>(List.of("Căn cứ Luật Công đoàn;", "Căn cứ Điều lệ Công đoàn Việt Nam;"));
        all.addAll(bases);
        all.add(facts.plan() == null ? "Căn cứ {{chuong-trinh.trong-cau}} của {{co-quan.ten-tat}};" : "Căn cứ {{ke-hoach.day-du}};");
        all.add("Theo đề nghị của " + proposer + ".");
        return all;
    }

    private String text(DecisionFacts facts) {
        var note = facts.row().note().isEmpty() ? "" : "Ngoài chỉ tiêu trên: {{don-vi.ghi-chu}}.\n\n";
        return TEXT.formatted((facts.enterprises().isEmpty() ? "" : ENTERPRISES) + note, duties.strip(), executors);
    }

    private static Map<String, List<Block>> passages(DecisionFacts facts) {
        var passages = new HashMap<String, List<Block>>();
        passages.put("bang.chi-tieu", List.of(new UnitQuotas(facts.campaign(), facts.row()).table()));
        if (!facts.enterprises().isEmpty()) {
            passages.put("bang.doanh-nghiep", List.of(Grid.of(facts.enterprises()).numbered("TT", 0.8)
                    .name("Doanh nghiệp", 7, Enterprise::name)
                    .sum(2.4, enterprise -> Figure.of(enterprise.workers()), "Số lao động (người)").total("Cộng", 2).table()));
        }
        return passages;
    }
}
