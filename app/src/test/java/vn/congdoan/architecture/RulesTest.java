package vn.congdoan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.Name;
import org.jooq.PlainSQL;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import vn.congdoan.architecture.counterexamples.Counterexamples;
import vn.congdoan.kernel.Fact;

class RulesTest {

    private static final String[] CORE = {"vn.congdoan.organisation..", "vn.congdoan.membership..",
            "vn.congdoan.campaigns..", "vn.congdoan.reporting.."};

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.congdoan");
    private static final JavaClasses PLUGINS = new ClassFileImporter().importPaths(
            Path.of("../plugins/quoc-gia/target/classes"), Path.of("../plugins/lai-chau/target/classes"),
            Path.of("../plugins/an-giang/target/classes"), Path.of("../plugins/hai-phong/target/classes"),
            Path.of("../plugins/quang-tri/target/classes"), Path.of("../plugins/spi/target/classes"),
            Path.of("../plugins/kit/target/classes"));
    private static final JavaClasses BAD = new ClassFileImporter().importClasses(Counterexamples.class.getDeclaredClasses());

    record Rule(String name, JavaClasses on, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Rule> rules() {
        return List.of(
                new Rule("SQL is spoken by package-private repositories only", HOUSE, noClasses()
                        .that().resideOutsideOfPackages("..jooq..", "vn.congdoan.platform..")
                        .and().arePublic().and().areNotNestedClasses()
                        .or().resideInAnyPackage("..web..", "..events..", "..counterexamples..")
                        .should().dependOnClassesThat().resideInAPackage("org.jooq..")),
                new Rule("no JdbcTemplate or java.sql outside platform", HOUSE, noClasses()
                        .that().resideOutsideOfPackage("vn.congdoan.platform..")
                        .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc.core..", "java.sql..")),
                new Rule("the tenant guard can read every statement: no plain SQL, no tables by name, no bound batches", HOUSE,
                        noClasses().that().resideOutsideOfPackages("..jooq..", "vn.congdoan.platform..")
                        .should().callMethodWhere(JavaCall.Predicates.target(annotatedWith(PlainSQL.class)))
                        .orShould().callMethod(DSL.class, "table", Name.class).orShould().callMethod(DSL.class, "name", String.class)
                        .orShould().dependOnClassesThat().areAssignableTo(BatchBindStep.class)),
                new Rule("plugins, their kit and their SPI see the JDK and the SPI", PLUGINS, classes()
                        .should().onlyDependOnClassesThat().resideInAnyPackage("java.lang..", "java.math..", "java.text..",
                                "java.time..", "java.util..", "org.jspecify..", "vn.congdoan.spi..", "vn.congdoan.kit..",
                                "vn.congdoan.plugins..")),
                new Rule("a fact is a past-tense record in events", HOUSE, classes()
                        .that(assignableTo(Fact.class)).and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(Fact.class)))
                        .should().beRecords().andShould().resideInAPackage("..events")
                        .andShould().haveSimpleNameEndingWith("ed").orShould().haveSimpleNameEndingWith("Sent")
                        .orShould().haveSimpleNameEndingWith("Withdrawn")),
                new Rule("nothing is called Impl, Util, Helper, Manager, Mapper or Dto", HOUSE, noClasses()
                        .should().haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Mapper|Dto)(\\$.*)?")),
                new Rule("the time comes from the Clock", HOUSE, noClasses()
                        .should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                        .orShould().callMethod(Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")),
                new Rule("persons and percents are never doubles", HOUSE, fields()
                        .that().areDeclaredInClassesThat(resideInAnyPackage(CORE).or(resideInAnyPackage("..counterexamples..")))
                        .should().notHaveRawType(double.class).andShould().notHaveRawType(float.class)),
                new Rule("web and events are not the door: their classes stay inside, except facts and ids", HOUSE, classes()
                        .that().resideInAnyPackage("vn.congdoan.organisation.web..", "vn.congdoan.membership.web..",
                                "vn.congdoan.campaigns.web..", "vn.congdoan.reporting.web..", "..counterexamples..")
                        .and().areTopLevelClasses().or().haveSimpleName("PublicController")
                        .should().notBePublic()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) {
        rule.rule().check(rule.on());
    }

    /// A rule that cannot fail proves nothing.
    @ParameterizedTest
    @MethodSource("rules")
    void refusesItsCounterexample(Rule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.rule().check(BAD));
    }

    @Test
    void thereIsSomethingToLookAt() {
        assertThat(HOUSE.size()).isGreaterThan(200);
        assertThat(PLUGINS.stream().filter(c -> c.getPackageName().startsWith("vn.congdoan.plugins"))).hasSizeGreaterThan(5);
        assertThat(HOUSE.stream().filter(c -> c.isAssignableTo(Fact.class))).hasSizeGreaterThan(6);
    }
}
