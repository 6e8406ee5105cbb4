package vn.congdoan.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.Federation.Letterhead;

/// A federation of the demo.
///
/// @param plugin  chosen by it, or null for the national default
/// @param officer name of the user who works for one unit, and that unit; both null for the confederation
enum DemoFederation {

    CONFEDERATION("tld", null, null, null, new Letterhead(List.of(), List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
            "Tổng Liên đoàn Lao động Việt Nam", "Tổng LĐLĐ Việt Nam", "Hà Nội", "TLĐ")),
    LAI_CHAU("lai-chau", "lai-chau", "tam-duong", "LĐLĐ huyện Tam Đường", province("tỉnh Lai Châu", "Lai Châu")),
    AN_GIANG("an-giang", "an-giang", "long-xuyen", "Long Xuyên", province("tỉnh An Giang", "An Giang")),
    HAI_PHONG("hai-phong", "hai-phong", "hong-bang", "LĐLĐ quận Hồng Bàng", province("thành phố Hải Phòng", "Hải Phòng")),
    QUANG_TRI("quang-tri", "quang-tri", "dong-ha", "LĐLĐ thành phố Đông Hà", province("tỉnh Quảng Trị", "Quảng Trị"));

    final String code;
    final @Nullable String plugin;
    final @Nullable String officer;
    final @Nullable String officersUnit;
    final Letterhead letterhead;

    DemoFederation(String code, @Nullable String plugin, @Nullable String officer, @Nullable String officersUnit,
            Letterhead letterhead) {
        this.code = code;
        this.plugin = plugin;
        this.officer = officer;
        this.officersUnit = officersUnit;
        this.letterhead = letterhead;
    }

    boolean confederation() {
        return this == CONFEDERATION;
    }

    private static Letterhead province(String name, String place) {
        return new Letterhead(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
                List.of("LIÊN ĐOÀN LAO ĐỘNG", name.toUpperCase(java.util.Locale.ROOT)),
                "Liên đoàn Lao động " + name, "LĐLĐ " + name, place, "LĐLĐ");
    }
}
