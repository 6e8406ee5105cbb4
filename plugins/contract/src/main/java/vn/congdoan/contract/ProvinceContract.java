package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Facts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;

/// The tests that every plugin inherits. Golden texts stand in the plugin's `src/test/resources/golden`;
/// `-Dcongdoan.golden=write` writes them anew, to be read before they are committed.
public abstract class ProvinceContract {

    private static final int MAJOR = Integer.parseInt(Province.INTERFACE_VERSION.substring(0, Province.INTERFACE_VERSION.indexOf('.')));

    /// A request with figures of the province that makes every formula of it propose something.
    protected QuotaRequest request() {
        throw new AssertionError("a province with formulas needs a request to try them with");
    }

    /// What plans are printed from. Of each kind of documents the first is printed as issued, the others as drafts; a
    /// province needs facts only for the kinds that it lays out.
    protected List<PlanFacts> plans() {
        return List.of();
    }

    protected List<ProgressFacts> progress() {
        return List.of();
    }

    protected List<DecisionFacts> decisions() {
        return List.of();
    }

    protected List<ReviewFacts> reviews() {
        return List.of();
    }

    /// Why a parameter changes nothing with the figures of [#request()], by formula and parameter, `nguon-lao-dong/buoc`.
    /// Every other one has to change something.
    protected Map<String, String> withoutEffect() {
        return Map.of();
    }

    /// What a cell that names enterprises amounts to: their number where unions are counted, else their workers. A
    /// formula that takes only a part of the workers says here which.
    protected long madeOf(Indicator indicator, List<Enterprise> named) {
        return indicator.counted() == Counted.UNIONS ? named.size() : named.stream().mapToLong(Enterprise::workers).sum();
    }

    /// Number of the issued documents.
    protected String number() {
        return "5";
    }

    /// Day of the issued plan and decision.
    protected LocalDate date() {
        return LocalDate.of(2026, 1, 9);
    }

    /// The province as the host finds it.
    protected final Province province() {
        var found = ServiceLoader.load(Province.class).stream().toList();
        assertThat(found).as("provinces named in META-INF/services/vn.congdoan.spi.Province: exactly one line, one plugin").hasSize(1);
        return found.getFirst().get();
    }

    @Test
    public void idIsTheDescriptors() {
        var descriptor = descriptor();
        assertThat(province().id()).as("id() and plugin.id").isEqualTo(descriptor.getProperty("plugin.id"));
        assertThat(descriptor.getProperty("plugin.version")).as("plugin.version is semantic, and filtered when it comes from the pom")
                .matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
        assertThat(descriptor.getProperty("plugin.requires")).as("plugin.requires: versions of the interface, from the oldest that will do up to the next major")
                .matches(">=%s\\.\\d+\\.\\d+ & <%s\\.0\\.0".formatted(MAJOR, MAJOR + 1));
        assertThat(descriptor.getProperty("plugin.provider")).as("plugin.provider, for the operator who installs it").isNotBlank();
    }

    @Test
    public void everythingOfferedHasACodeOfItsOwnAndANameInBothLanguages() {
        var province = province();
        assertThat(province.formulas()).extracting(QuotaFormula::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(province.layouts()).extracting(DocumentLayout::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(Stream.of(Stream.of(province.name()), province.formulas().stream().map(QuotaFormula::name),
                province.formulas().stream().map(QuotaFormula::description),
                province.layouts().stream().map(DocumentLayout::name)).flatMap(texts -> texts))
                .allSatisfy(ProvinceContract::assertSaid);
    }

    @Test
    public void bringsSomethingAndAllOfItIsTried() {
        assertThat(province().formulas().size() + province().layouts().size()).isPositive();
        assertThat(province().layouts()).allSatisfy(layout -> assertThat(samples(layout)).as("facts for " + layout.code()).isNotEmpty());
        assertThat(province().display().percent().format(1, Figure.of(2))).startsWith("50");
    }

    @TestFactory
    public Stream<DynamicTest> formulas() {
        return province().formulas().stream().map(formula -> DynamicTest.dynamicTest(formula.code(),
                () -> FormulaRules.check(formula, preset(formula))));
    }

    @TestFactory
    public Stream<DynamicTest> explanations() {
        return province().formulas().stream().map(formula -> DynamicTest.dynamicTest(formula.code(),
                () -> new ExplanationRules(preset(formula), this).check(FormulaRules.ask(formula, preset(formula)))));
    }

    @TestFactory
    public Stream<DynamicTest> parameters() {
        return province().formulas().stream().map(formula -> DynamicTest.dynamicTest(formula.code(),
                () -> new ParameterRules(formula, request(), this).check()));
    }

    @TestFactory
    public Stream<DynamicTest> calendars() {
        return province().calendars().stream().map(calendar -> DynamicTest.dynamicTest(calendar.code(), () -> CalendarRules.check(calendar)));
    }

    @Test
    public void measuresAndIndicatorsAreItsOwn() {
        Declared.check(province());
    }

    /// As the host asks while nobody has set anything.
    private QuotaRequest preset(QuotaFormula formula) {
        return request().with(Parameters.preset(formula.parameters()));
    }

    @TestFactory
    public Stream<DynamicTest> wordsAreWholeAndCallTheirFigures() {
        return each(Words::check);
    }

    @TestFactory
    public Stream<DynamicTest> documentsReadAsGolden() {
        return each(sample -> Golden.check(sample.name(), Reading.of(sample.composition().document())));
    }

    @TestFactory
    public Stream<DynamicTest> documentsPrint() {
        return each(sample -> Printing.check(sample.name(), sample.composition().document()));
    }

    @TestFactory
    public Stream<DynamicTest> layoutsAnswerTheSameTwice() {
        return each(sample -> assertThat(Deadline.within("layout " + sample.name(), sample::laid)).isEqualTo(sample.laid()));
    }

    private interface Check {

        void accept(Sample sample) throws IOException;
    }

    private Stream<DynamicTest> each(Check check) {
        return province().layouts().stream().flatMap(this::samples)
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> check.accept(sample)));
    }

    private Stream<Sample> samples(DocumentLayout<?> layout) {
        var all = Stream.of(plans(), decisions(), progress(), reviews()).<Facts>flatMap(List::stream).toList();
        return Sample.of(layout, all, number(), date());
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
        assertThat(text.vi()).as("Vietnamese").isNotBlank();
        assertThat(text.en()).as("English beside %s", text.vi()).isNotBlank().isNotEqualTo(text.vi());
    }
}
