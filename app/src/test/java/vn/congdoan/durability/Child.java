package vn.congdoan.durability;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import vn.congdoan.CongdoanApplication;

/// The whole application in a process of its own, on data that stays.
final class Child {

    private Child() {
    }

    static ConfigurableApplicationContext start(String data) {
        return SpringApplication.run(CongdoanApplication.class, "--server.port=0", "--congdoan.data-dir=" + data,
                "--congdoan.embedded-database.ephemeral=false", "--spring.datasource.url=");
    }

    static void settle(ConfigurableApplicationContext application) throws InterruptedException {
        var registry = application.getBean(EventPublicationRegistry.class);
        for (int i = 0; i < 600 && !registry.findIncompletePublications().isEmpty(); i++) {
            Thread.sleep(50);
        }
    }
}
