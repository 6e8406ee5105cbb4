package vn.congdoan.documents.issuing;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import vn.congdoan.TestApplication;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// Issues documents from several threads and is killed the moment enough of them went out, some being half issued then.
final class IssuesAndDies {

    static final int ISSUED = 20;
    static final int KILLED = 137;

    private IssuesAndDies() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        var application = SpringApplication.run(TestApplication.class, "--server.port=0", "--congdoan.data-dir=" + arguments[0],
                "--congdoan.embedded-database.ephemeral=false", "--spring.datasource.url=");
        var office = application.getBean(Office.class);
        var issued = new CountDownLatch(ISSUED);
        for (int thread = 0; thread < 4; thread++) {
            Thread.ofPlatform().daemon().start(() -> Tenant.in(new FederationId(1),
                    () -> new Actor(UUID.randomUUID(), "Người thử").act(() -> {
                        while (true) {
                            office.issued(office.signed("KH"), new Choice.Next());
                            issued.countDown();
                        }
                    })));
        }
        issued.await();
        Runtime.getRuntime().halt(KILLED);
    }
}
