package vn.congdoan.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Active when no `spring.datasource.url` is given.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoOtherServer.class)
class EmbeddedDatabase {

    static class NoOtherServer implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    @Bean(destroyMethod = "close")
    EmbeddedMySql embeddedMySql(Environment environment) throws IOException, InterruptedException {
        var cache = Path.of(environment.getProperty("congdoan.embedded-database.cache",
                System.getProperty("user.home") + "/.cache/congdoan"));
        boolean ephemeral = environment.getProperty("congdoan.embedded-database.ephemeral", Boolean.class, false);
        var data = ephemeral ? Files.createTempDirectory("congdoan-mysql")
                : Path.of(environment.getProperty("congdoan.data-dir", "./data")).toAbsolutePath().normalize().resolve("mysql");
        return new EmbeddedMySql(cache, data, ephemeral);
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedMySql server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl("congdoan");
            }

            @Override
            public String getDriverClassName() {
                return "com.mysql.cj.jdbc.Driver";
            }
        };
    }
}
