package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanLayout;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressLayout;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;

/// The tests that every plugin inherits. Golden texts stand in the plugin's `src/test/resources/golden`;
/// `-Dcongdoan.golden=write` writes them anew, to be read before they are committed.
public abstract class ProvinceContract {

    /// A request with figures of the province that makes every formula of it propose something.
    protected abstract QuotaRequest request();

    /// Plans to be printed, the first one issued, with number and date.
    protected abstract List<PlanFacts> plans();

    protected abstract ProgressFacts progress();

    /// The province as the host finds it.
    protected final Province province() {
        var found = ServiceLoader.load(Province.class).stream().toList();
        assertThat(found).as("provinces named in META-INF/services").hasSize(1);
        return found.getFirst().get();
    }

    @Test
    public void idIsTheDescriptors() {
        var descriptor = descriptor();
        assertThat(province().id()).isEqualTo(descriptor.getProperty("plugin.id"));
        assertThat(descriptor.getProperty("plugin.version")).matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
        assertThat(descriptor.getProperty("plugin.requires")).isEqualTo(">=1.0.0 & <2.0.0");
        assertThat(descriptor.getProperty("plugin.provider")).isNotBlank();
    }

    @Test
    public void everythingOfferedHasACodeOfItsOwnAndANameInBothLanguages() {
        var province = province();
        assertThat(province.formulas()).extracting(QuotaFormula::code).isNotEmpty().doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(province.layouts()).extracting(DocumentLayout::code).isNotEmpty().doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(Stream.of(Stream.of(province.name()), province.formulas().stream().map(QuotaFormula::name),
                province.formulas().stream().map(QuotaFormula::description),
                province.layouts().stream().map(DocumentLayout::name)).flatMap(texts -> texts))
                .allSatisfy(ProvinceContract::assertSaid);
    }

    @Test
    public void plansAndProgressCanBePrinted() {
        assertThat(province().layouts()).hasAtLeastOneElementOfType(PlanLayout.class)
                .hasAtLeastOneElementOfType(ProgressLayout.class);
        assertThat(province().display().percent().format(1, vn.congdoan.spi.Figure.of(2))).startsWith("50");
    }

    @TestFactory
    public Stream<DynamicTest> formulas() {
        return province().formulas().stream().map(formula -> DynamicTest.dynamicTest(formula.code(),
                () -> FormulaRules.check(formula, request())));
    }

    @TestFactory
    public Stream<DynamicTest> documentsReadAsGolden() {
        return documents().map(printed -> DynamicTest.dynamicTest(printed.name(),
                () -> Golden.check(printed.name(), Reading.of(printed.document()))));
    }

    @TestFactory
    public Stream<DynamicTest> documentsPrint() {
        return documents().map(printed -> DynamicTest.dynamicTest(printed.name(),
                () -> Printing.check(printed.name(), printed.document())));
    }

    @Test
    public void layoutsAnswerTheSameTwice() {
        assertThat(documents().toList()).isEqualTo(documents().toList());
    }

    private record Printed(String name, Document document) {
    }

    private Stream<Printed> documents() {
        return province().layouts().stream().flatMap(layout -> switch (layout) {
            case PlanLayout plan -> Stream.iterate(0, i -> i < plans().size(), i -> i + 1)
                    .map(i -> new Printed(plan.code() + (i == 0 ? "" : "-" + (i + 1)), plan.lay(plans().get(i))));
            case ProgressLayout report -> Stream.of(new Printed(report.code(), report.lay(progress())));
            default -> throw new AssertionError(layout.code() + " is neither a plan nor a progress layout");
        });
    }

    private Properties descriptor() {
        try (var in = getClass().getResourceAsStream("/plugin.properties")) {
            assertThat(in).as("plugin.properties").isNotNull();
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertSaid(Text text) {
        assertThat(text.vi()).isNotBlank();
        assertThat(text.en()).isNotBlank();
        assertThat(new HashSet<>(List.of(text.vi(), text.en()))).as("two languages, not one twice").hasSize(2);
    }
}
