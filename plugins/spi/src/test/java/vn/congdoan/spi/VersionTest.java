package vn.congdoan.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theArtifactsAndThePropertyOfTheHouseCarryTheVersionOfTheInterface() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Province.INTERFACE_VERSION + "</version>");
        assertThat(Files.readString(Path.of("../kit/pom.xml"))).contains("<version>" + Province.INTERFACE_VERSION + "</version>");
        assertThat(Files.readString(Path.of("../../pom.xml"))).contains("<spi.version>" + Province.INTERFACE_VERSION + "</spi.version>");
    }
}
