package vn.congdoan.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.platform.SharedReading;

/// Lets the confederation's sums be read; there is no person in any table of this module.
@Configuration(proxyBeanMethods = false)
class SharedFigures {

    @Bean
    SharedReading figuresOfAllFederations() {
        return AcrossFederations.TABLES;
    }
}
