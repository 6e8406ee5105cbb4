package vn.congdoan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.kernel.Message;

@WholeModule
class DraftsTest {

    private static final List<String> MATTERS = List.of("nam-2024");
    private static final String LAYOUT = "lai-chau/ke-hoach";

    @Autowired
    private Drafts drafts;
    @Autowired
    private Papers papers;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void somebodyWrites() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @AfterEach
    void figuresAreThereAgain() {
        TestMatters.missing = Optional.empty();
    }

    @Test
    void onlyWhatIsMissingIsStartedUnderTheNameOfTheSigner() {
        House.does(staff, () -> {
            assertThat(drafts.startEach("thu", MATTERS, LAYOUT, "Người Ký Mẫu").started()).isEqualTo(1);
            assertThat(drafts.startEach("thu", MATTERS, LAYOUT, "Người Ký Mẫu").started()).isZero();
            assertThat(drafts.within("thu", "nam-")).singleElement().satisfies(known -> {
                assertThat(known.stage()).isEqualTo("draft");
                assertThat(papers.text(known.id()).wording().draft().signature().name()).isEqualTo("Người Ký Mẫu");
            });
        });
    }

    @Test
    void whyNothingWasStartedIsToldOnce() {
        House.does(staff, () -> {
            TestMatters.missing = Optional.of(Message.of("thu.khong-co-so-lieu"));
            var begun = drafts.startEach("thu", List.of("nam-2024", "nam-2024"), LAYOUT, "");
            assertThat(begun.started()).isZero();
            assertThat(begun.refused()).containsExactly(Message.of("thu.khong-co-so-lieu"));
        });
    }
}
