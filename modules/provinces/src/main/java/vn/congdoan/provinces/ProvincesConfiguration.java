package vn.congdoan.provinces;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class ProvincesConfiguration {

    @Bean
    Calls calls(@Value("${congdoan.plugins.deadline:5s}") Duration deadline,
            @Value("${congdoan.plugins.memory:512MB}") DataSize memory) {
        return new Calls(deadline, memory);
    }
}
