package vn.congdoan.provinces;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProvincesConfiguration {

    @Bean
    Calls calls(@Value("${congdoan.plugins.deadline:5s}") Duration deadline) {
        return new Calls(deadline);
    }
}
