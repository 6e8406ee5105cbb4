package vn.congdoan.documents.verification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.platform.SharedReading;

@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    @Bean
    SharedReading codesAnswerAnybody() {
        return KnownCodes.TABLES;
    }
}
