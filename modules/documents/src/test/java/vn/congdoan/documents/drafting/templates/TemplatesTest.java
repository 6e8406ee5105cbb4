package vn.congdoan.documents.drafting.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.TestMatters;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

@WholeModule
class TemplatesTest {

    private static final Wording OWN = Wording.of(new Draft("KẾ HOẠCH", "KH", "Kế hoạch riêng năm {{nam}}", "", List.of(), "Lời riêng./.",
            new Signature(List.of("CHỦ TỊCH"), ""), List.of()));

    @Autowired
    private Templates templates;
    @Autowired
    private Papers papers;
    @Autowired
    private House house;

    private CurrentUser admin;

    @BeforeEach
    void noTemplatesYet() {
        admin = house.person(house.federation(), Role.FEDERATION_ADMIN);
    }

    @Test
    void documentsStartWithTheFederationsOwnWords() {
        House.does(admin, () -> {
            var id = kept("Mẫu của tỉnh");
            assertThat(templates.offered("thu", "lai-chau/ke-hoach")).extracting(Template::name).containsExactly("Mẫu của tỉnh");
            assertThat(templates.offered("thu", "khac")).isEmpty();
            var own = (Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach", templates.words(id));
            assertThat(papers.get(own.id()).subject()).isEqualTo("Kế hoạch riêng năm 2024");
            var plugin = (Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach");
            assertThat(papers.text(plugin.id()).wording().draft()).isEqualTo(TestMatters.plan());
        });
    }

    @Test
    void documentsKeepTheWordsTheyStartedWith() {
        House.does(admin, () -> {
            var id = kept("Mẫu");
            var started = (Starting.Started) papers.start("thu", "nam-2024", "lai-chau/ke-hoach", templates.words(id));
            templates.change(id, 1, "Mẫu mới", Wording.of(TestMatters.plan()));
            assertThat(templates.words(id)).isEqualTo(Wording.of(TestMatters.plan()));
            assertThat(templates.get(id)).extracting(Template::name, Template::version).containsExactly("Mẫu mới", 2);
            assertThat(papers.text(started.id()).wording()).isEqualTo(OWN);
        });
    }

    @Test
    void retiredTemplatesAreOfferedNoLongerAndComeBack() {
        House.does(admin, () -> {
            var id = kept("Mẫu");
            templates.retire(id, 1, true);
            assertThat(templates.offered("thu", "lai-chau/ke-hoach")).isEmpty();
            assertThat(templates.all()).extracting(Template::retired).containsExactly(true);
            templates.retire(id, 2, false);
            assertThat(templates.offered("thu", "lai-chau/ke-hoach")).hasSize(1);
            assertThat(templates.words(id)).isEqualTo(OWN);
        });
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        House.does(admin, () -> {
            var id = kept("Mẫu");
            templates.change(id, 1, "Một", OWN);
            assertThatThrownBy(() -> templates.change(id, 1, "Hai", OWN)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> templates.retire(id, 1, true)).isInstanceOf(StaleVersion.class);
            assertThat(templates.change(id, 2, "", Wording.EMPTY)).isInstanceOf(Keeping.Refused.class);
            assertThat(templates.get(id).name()).isEqualTo("Một");
        });
    }

    @Test
    void otherFederationsHaveTheirOwnTemplates() {
        var id = House.as(admin, () -> kept("Mẫu"));
        House.does(house.person(house.federation(), Role.FEDERATION_ADMIN), () -> {
            assertThat(templates.all()).isEmpty();
            assertThatThrownBy(() -> templates.words(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> templates.change(id, 1, "Khác", OWN)).isInstanceOf(NotFound.class);
        });
    }

    private UUID kept(String name) {
        return ((Keeping.Kept) templates.keep("thu", "lai-chau/ke-hoach", name, OWN)).id();
    }
}
