package vn.congdoan.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// A kind of things `thu` that every federation has: `nam-2024`, whose layout `lai-chau/ke-hoach` knows two figures and
/// whose layout [#WITH_ANNEXES] lays two annexes beside.
@Component
public class TestMatters implements Matters, Letterhead {

    public static final String WITH_ANNEXES = "lai-chau/phu-luc";
    public static final String TEXT = """
            # I. MỤC ĐÍCH
            ## 1. Mục đích
            Phấn đấu kết nạp {{chi-tieu.thuc-tang}} đoàn viên trong năm {{nam}}./.""";

    private static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH X"), "Liên đoàn Lao động tỉnh X", "LĐLĐ tỉnh X", "X", "LĐLĐ");

    /// What the figure is just now.
    public static String amount = "1.060";
    /// Why there are no figures, if there are none.
    public static Optional<Message> missing = Optional.empty();
    /// What stands against an issue just now.
    public static List<Message> against = List.of();

    public static Draft plan() {
        return new Draft("KẾ HOẠCH", "KH", "Phát triển đoàn viên năm {{nam}}", "", List.of("Căn cứ Luật Công đoàn;"), TEXT,
                new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), ""), List.of("Như trên;", "Lưu: VT."));
    }

    @Override
    public String kind() {
        return "thu";
    }

    @Override
    public List<Offered> offered(String matter) {
        known(matter);
        return List.of(new Offered("lai-chau/ke-hoach", "Kế hoạch năm"));
    }

    @Override
    public Material material(String matter, String layout) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a plugin is asked inside a transaction");
        }
        known(matter);
        if (missing.isPresent()) {
            return new Material.Missing(missing.get());
        }
        var figures = List.of(new Placeholder("chi-tieu.thuc-tang", "Chỉ tiêu thực tăng", amount),
                new Placeholder("nam", "Năm", "2024"), new Placeholder("chi-tieu.cdcs", "Chỉ tiêu công đoàn cơ sở", ""));
        return new Material.Given("Năm 2024", "/campaigns/nam-2024", Heading.of(ISSUER, "KH", null, null, 2024), figures,
                new Laid(plan(), List.of(), Map.of(), layout.equals(WITH_ANNEXES) ? Specimens.plan().annexes() : List.of()));
    }

    @Override
    public List<Message> obstacles(String matter, String layout) {
        return against;
    }

    @Override
    public Optional<Issuer> issuer() {
        return Optional.of(ISSUER);
    }

    private static void known(String matter) {
        Tenant.current();
        if (!matter.equals("nam-2024")) {
            throw new NotFound("matter");
        }
    }
}
