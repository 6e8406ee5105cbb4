package vn.congdoan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.congdoan.CongdoanApplication;

class ModulesTest {

    /// The SPI is no module but what plugins see of us; the demo data goes through the doors like any user.
    static final ApplicationModules MODULES = ApplicationModules.of(CongdoanApplication.class,
            resideInAPackage("vn.congdoan.spi..").or(resideInAPackage("vn.congdoan.plugins.."))
                    .or(resideInAPackage("vn.congdoan.demo..")).or(resideInAPackage("vn.congdoan.architecture..")));

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
    void picturesInTheDocsAreCurrent() throws IOException {
        var fresh = Path.of("target/module-pictures");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(fresh.toString()))
                .writeModulesAsPlantUml(Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
        var kept = Path.of("../docs/modules.puml");
        var drawn = Files.readString(fresh.resolve("components.puml"), StandardCharsets.UTF_8);
        if (!Files.exists(kept) || !Files.readString(kept).equals(drawn)) {
            Files.writeString(kept, drawn);
            throw new AssertionError(kept + " was out of date and has been drawn anew; look at it and commit it");
        }
    }
}
