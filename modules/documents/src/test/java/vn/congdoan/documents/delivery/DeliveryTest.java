package vn.congdoan.documents.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.documents.delivery.Delivery.State;
import vn.congdoan.documents.issuing.Office;
import vn.congdoan.platform.NotFound;

@SpringBootTest(properties = "congdoan.documents.delivery=PT1H")
@Tag("database")
class DeliveryTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Deliveries deliveries;
    @Autowired
    private Postman postman;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private CurrentUser staff;
    private IssuedDocument issued;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("congdoan.mail.from", () -> "vanthu@ldld.example");
    }

    @BeforeEach
    void somebodyIssues() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        staff = house.person(house.federation(), Role.STAFF);
        issued = House.as(staff, () -> office.issued("KH"));
    }

    @AfterEach
    void emptyTheBoxes() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void eachRecipientGetsTheIssuedFileOnceEvenFromTwoNodes() throws Exception {
        send("mot@donvi.example", "hai@donvi.example");
        assertThat(send("hai@donvi.example", "ba@donvi.example")).isEqualTo(new Queueing.Queued(1));
        var letters = House.as(staff, () -> deliveries.of(issued.id()));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int node = 0; node < 4; node++) {
                nodes.submit(() -> House.does(staff, () -> letters.forEach(postman::carry)));
            }
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(3);
        assertThat(states()).containsOnly(State.SENT);
        var first = SERVER.getReceivedMessages()[0];
        assertThat(first.getSubject()).isEqualTo("01/KH-LĐLĐ: Giao chỉ tiêu mẫu");
        var file = ((MimeMultipart) first.getContent()).getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("01-KH-LDLD.pdf");
        assertThat(GreenMailUtil.getBody(first)).isNotBlank();
    }

    @Test
    void theJobSendsWhatWaits() {
        send("mot@donvi.example");
        postman.deliver();
        assertThat(states()).containsExactly(State.SENT);
    }

    @Test
    void aServerThatIsGoneIsTriedAgainLater() {
        SERVER.stop();
        send("mot@donvi.example");
        postman.deliver();
        assertThat(states()).containsExactly(State.QUEUED);
        assertThat(House.as(staff, () -> deliveries.of(issued.id())).getFirst()).satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.trouble()).isNotBlank();
        });
    }

    @Test
    void onlyAddressesAreWrittenTo() {
        assertThat(send("không phải địa chỉ")).isInstanceOf(Queueing.Refused.class);
        assertThat(House.as(staff, () -> deliveries.send(issued.id(), List.of()))).isInstanceOf(Queueing.Refused.class);
    }

    @Test
    void strangersSendNothing() {
        House.does(house.person(house.federation(), Role.STAFF), () ->
                assertThatThrownBy(() -> deliveries.send(issued.id(), List.of(new Deliveries.To("Một", "mot@donvi.example"))))
                        .isInstanceOf(NotFound.class));
    }

    private Queueing send(String... addresses) {
        return House.as(staff, () -> deliveries.send(issued.id(),
                java.util.Arrays.stream(addresses).map(address -> new Deliveries.To("Đơn vị", address)).toList()));
    }

    private List<State> states() {
        return House.as(staff, () -> deliveries.of(issued.id())).stream().map(Delivery::state).toList();
    }
}
