package vn.congdoan.organisation;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.platform.SharedReading;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    SharedReading federationsAreKnownToAll() {
        return new SharedReading(Set.of("org_federation"));
    }
}
