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
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformConfiguration {

    /// Fewer than connections of the pool, so that requests keep most of them.
    private static final int LISTENERS = 8;

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

    /// Listeners wait in a queue. An executor that lets its caller wait would wait in a request that still holds its
    /// connection, while the listeners before it wait for connections: a hundred requests at once stand still so.
    @Bean
    ThreadPoolTaskExecutor applicationTaskExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(LISTENERS).maxPoolSize(LISTENERS).queueCapacity(Integer.MAX_VALUE).build();
    }

    @Bean
    LockingTaskExecutor locks(DataSource database) {
        return new DefaultLockingTaskExecutor(new JdbcLockProvider(database));
    }
}
