package vn.congdoan.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What is printed once the product can be used.
@Component
@ConditionalOnBooleanProperty(name = "congdoan.demo.enabled", matchIfMissing = true)
class StartBlock {

    private final DemoPassword password;

    StartBlock(DemoPassword password) {
        this.password = password;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // meant for the person at the terminal, not for the log
    void show(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        var provinces = Arrays.stream(DemoFederation.values()).filter(f -> !f.confederation()).map(f ->
                "    %-10s  %s.admin  %s.staff  %s.viewer  %s.%s".formatted(f.code, f.code, f.code, f.code, f.code, f.officer))
                .collect(Collectors.joining("\n"));
        System.out.println("""

                ------------------------------------------------------------------------------------------
                  Công đoàn is running:  http://localhost:%d

                  Demo users, all with the password  %s
                %s
                    tld         tld.staff            (the confederation: totals of all)
                    platform    platform.admin       (federations, plugins)

                  Ctrl-C stops it.
                ------------------------------------------------------------------------------------------
                """.formatted(web.getWebServer().getPort(), password.value(), provinces));
    }
}
