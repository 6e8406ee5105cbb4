package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import vn.congdoan.spi.Province;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;

/// Source figures and indicators that a province brings besides the common ones.
final class Declared {

    private static final String CODE = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";

    private Declared() {
    }

    static void check(Province province) {
        assertThat(province.measures()).extracting(Measure::code).doesNotHaveDuplicates().allMatch(code -> code.matches(CODE))
                .as("measures that every federation has").doesNotContainAnyElementsOf(Measure.common().stream().map(Measure::code).toList());
        province.measures().forEach(measure -> ProvinceContract.assertSaid(measure.name()));
        var codes = province.indicators().stream().map(Indicator::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches(CODE));
        assertThat(province.indicators()).as("an indicator lies in a total of the same province").allSatisfy(indicator -> {
            assertThat(indicator.name()).isNotBlank();
            assertThat(indicator.parent() == null || codes.contains(indicator.parent())).as(indicator.code()).isTrue();
        });
    }
}
