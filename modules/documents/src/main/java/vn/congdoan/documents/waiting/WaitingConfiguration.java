package vn.congdoan.documents.waiting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.platform.SharedReading;

@Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

    @Bean
    SharedReading whoHasDocumentsWaiting() {
        return WaitingFederations.TABLES;
    }
}
