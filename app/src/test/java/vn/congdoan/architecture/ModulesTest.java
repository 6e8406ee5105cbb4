package vn.congdoan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.congdoan.CongdoanApplication;

class ModulesTest {

    /// SPI and kit are no modules but what plugins see of us; the demo data goes through the doors like any user.
    static final ApplicationModules MODULES = ApplicationModules.of(CongdoanApplication.class,
            resideInAPackage("vn.congdoan.spi..").or(resideInAPackage("vn.congdoan.kit..")).or(resideInAPackage("vn.congdoan.plugins.."))
                    .or(resideInAPackage("vn.congdoan.demo..")).or(resideInAPackage("vn.congdoan.architecture..")));

    private static final Set<String> CORE = Set.of("organisation", "membership", "campaigns", "reporting");

    @Test
    void theseAreTheModules() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString())).containsExactlyInAnyOrder(
                "kernel", "platform", "access", "web", "documents", "provinces",
                "organisation", "membership", "campaigns", "reporting");
    }

    @Test
    void nobodyKnowsMoreThanItsCharterSays() {
        MODULES.verify();
    }

    @Test
    void pictureInTheDocsIsCurrent() throws IOException {
        var kept = Path.of("../docs/modules.md");
        var drawn = picture();
        if (!Files.exists(kept) || !Files.readString(kept).equals(drawn)) {
            Files.writeString(kept, drawn);
            throw new AssertionError(kept + " was out of date and has been drawn anew; look at it and commit it");
        }
    }

    /// Who uses whom (solid) and who listens to whose facts (dotted), sorted so that it changes only when the house does.
    private static String picture() {
        var arrows = new TreeSet<String>();
        MODULES.forEach(module -> module.getDirectDependencies(MODULES).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(target -> !target.equals(module.getIdentifier().toString()))
                .forEach(target -> arrows.add("    " + module.getIdentifier() + (CORE.contains(target) ? " -. facts .-> " : " --> ") + target)));
        return "# The modules\n\nDrawn by `ModulesTest` from the code. Solid: uses. Dotted: listens to the facts of.\n\n```mermaid\nflowchart TD\n"
                + String.join("\n", arrows) + "\n```\n";
    }
}
