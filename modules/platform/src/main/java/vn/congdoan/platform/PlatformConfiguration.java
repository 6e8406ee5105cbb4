package vn.congdoan.platform;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbc.JdbcLockProvider;
import org.jooq.impl.DefaultVisitListenerProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DefaultConfigurationCustomizer guardedStatements(ObjectProvider<SharedReading> shared) {
        Set<String> tables = shared.stream().flatMap(s -> s.tables().stream()).collect(Collectors.toSet());
        var guard = new TenantGuard(tables);
        return configuration -> {
            configuration.settings().withRenderGroupConcatMaxLenSessionVariable(false).withRenderSchema(false);
            configuration.set(new DefaultVisitListenerProvider(guard));
        };
    }

    /// Listeners and other asynchronous work keep the federation and the person of the thread that started them.
    @Bean
    TaskDecorator carriedBindings() {
        return work -> Tenant.carried(Actor.carried(work));
    }

    @Bean
    LockingTaskExecutor locks(DataSource database) {
        return new DefaultLockingTaskExecutor(new JdbcLockProvider(database));
    }
}
