package vn.congdoan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.Message;

/// Many documents are started in the background.
@WholeModule
class StartRunsTest {

    private static final String LAYOUT = "lai-chau/ke-hoach";

    @Autowired
    private Drafts drafts;
    @Autowired
    private House house;

    @AfterEach
    void figuresAreThereAgain() {
        TestMatters.missing = Optional.empty();
    }

    @Test
    void eachThingGetsOneDocumentAndASecondRunStartsNothingTwice() {
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            var progress = drafts.startLater("thu", "nam-", List.of("nam-2024"), LAYOUT, "Người Ký Mẫu");
            assertThat(progress.open()).isTrue();
            assertThat(drafts.startLater("thu", "nam-", List.of("nam-2024"), LAYOUT, "").waiting()).isLessThanOrEqualTo(1);
            ended();
            assertThat(drafts.within("thu", "nam-")).hasSize(1);
            drafts.startLater("thu", "nam-", List.of("nam-2024"), LAYOUT, "");
            ended();
            assertThat(drafts.within("thu", "nam-")).hasSize(1);
        });
    }

    @Test
    void whyOneWasNotStartedIsKeptAndTheOthersGoOn() {
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            TestMatters.missing = Optional.of(Message.of("thu.khong-co-so-lieu"));
            drafts.startLater("thu", "nam-", List.of("nam-2024", "nam-2024"), LAYOUT, "");
            var ended = ended();
            assertThat(ended.started()).isZero();
            assertThat(ended.percent()).isEqualTo(100);
            assertThat(ended.refused()).containsExactly(Message.of("thu.khong-co-so-lieu"));
        });
    }

    private Drafts.Progress ended() {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> drafts.progress("thu", "nam-").filter(p -> !p.open()).isPresent());
        return drafts.progress("thu", "nam-").orElseThrow();
    }
}
