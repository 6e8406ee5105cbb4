package vn.congdoan.provinces;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.congdoan.platform.SharedReading;
import vn.congdoan.provinces.files.Inspection;
import vn.congdoan.provinces.files.Limits;

@Configuration(proxyBeanMethods = false)
class ProvincesConfiguration {

    @Bean
    Inspection inspection(@Value("${congdoan.plugins.max-size:5MB}") DataSize largest,
            @Value("${congdoan.plugins.signers:}") String signers) {
        var fingerprints = Arrays.stream(signers.split("[,\\s]+")).map(one -> one.replace(":", "").toLowerCase(Locale.ROOT))
                .filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        return new Inspection(new Limits(largest.toBytes(), fingerprints), PluginFiles.SPI_VERSION, SpiOnly::shows);
    }

    /// Who uses a version is asked across federations before it is removed.
    @Bean
    SharedReading whoUsesWhichPlugin() {
        return new SharedReading(Set.of("prv_enabled"));
    }

    @Bean
    Calls calls(@Value("${congdoan.plugins.deadline:5s}") Duration deadline,
            @Value("${congdoan.plugins.memory:512MB}") DataSize memory) {
        return new Calls(deadline, memory);
    }
}
