package vn.congdoan.documents.drafting.recipients;

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
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

@WholeModule
class GroupsTest {

    private static final List<Recipient> MEMBERS = List.of(new Recipient("Thường trực Tỉnh ủy", "vanthu@example.vn", 1),
            new Recipient("- Các công đoàn cơ sở;", "", 20));

    @Autowired
    private Groups groups;
    @Autowired
    private Papers papers;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void noGroupsYet() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @Test
    void aGroupHoldsItsMembersInOrder() {
        House.does(staff, () -> {
            var group = groups.get(made("Lãnh đạo Đảng", MEMBERS));
            assertThat(group.code()).isEqualTo("lanh-dao-dang");
            assertThat(group.members()).containsExactly(new Recipient("Thường trực Tỉnh ủy", "vanthu@example.vn", 1),
                    new Recipient("Các công đoàn cơ sở", "", 20));
            assertThat(group.lines()).containsExactly("Thường trực Tỉnh ủy;", "Các công đoàn cơ sở;");
        });
    }

    @Test
    void documentsCallTheGroupAndFlawsKeepTheirLine() {
        House.does(staff, () -> {
            made("Đảng", MEMBERS);
            var start = (Starting.Started) papers.start(Wording.of(new Draft("THÔNG BÁO", "TB", "Nghỉ Tết", "", List.of(), "Nghỉ./.",
                    new Signature(List.of("CHỦ TỊCH"), ""), List.of("{{nhom.dang}};", "Lưu: VT, {{khong-co}}.", "{{nhom.khac}}"))));
            var composed = papers.compose(start.id());
            assertThat(composed.document().recipients()).startsWith("Thường trực Tỉnh ủy;", "Các công đoàn cơ sở;");
            assertThat(composed.flaws()).filteredOn(flaw -> flaw.field().equals("recipients"))
                    .extracting(flaw -> flaw.line()).containsExactly(2, 3);
            assertThat(groups.called(papers.text(start.id()).wording().draft().recipients())).extracting(Group::code).containsExactly("dang");
        });
    }

    @Test
    void theLastRecipientEndsWithAFullStop() {
        var group = new Group(UUID.randomUUID(), "x", "X", 1, MEMBERS.stream().map(Recipient::cleaned).toList());
        assertThat(CalledRecipients.of(List.of("Như trên;", "{{ nhom.x }}"), List.of(group)))
                .isEqualTo(new CalledRecipients(List.of("Như trên;", "Thường trực Tỉnh ủy;", "Các công đoàn cơ sở."), List.of(1, 2, 2)));
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        House.does(staff, () -> {
            var id = made("Đảng", MEMBERS);
            assertThat(groups.change(id, 1, "Cấp ủy", MEMBERS.subList(0, 1))).isEqualTo(new Grouping.Grouped(id, "dang"));
            assertThat(groups.get(id)).extracting(Group::name, group -> group.members().size()).containsExactly("Cấp ủy", 1);
            assertThatThrownBy(() -> groups.change(id, 1, "Khác", MEMBERS)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> groups.delete(id, 1)).isInstanceOf(StaleVersion.class);
            groups.delete(id, 2);
            assertThat(groups.all()).isEmpty();
        });
    }

    @Test
    void everythingWrongIsNamed() {
        House.does(staff, () -> {
            made("Đảng", MEMBERS);
            assertThat(refused("đảng", MEMBERS)).containsExactly("documents.group.refused.taken");
            assertThat(refused("", List.of())).containsExactly("documents.group.refused.name", "documents.group.refused.members", "documents.group.refused.code");
            assertThat(refused("Khác", List.of(new Recipient("A", "khong phai", 0), new Recipient("", "a@b.vn", 0),
                    new Recipient("B", "", 1000)))).containsExactly("documents.group.refused.email", "documents.group.refused.member", "documents.group.refused.member");
        });
    }

    @Test
    void otherFederationsHaveTheirOwnGroups() {
        var id = House.as(staff, () -> made("Đảng", MEMBERS));
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            assertThat(groups.all()).isEmpty();
            assertThatThrownBy(() -> groups.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> groups.delete(id, 1)).isInstanceOf(NotFound.class);
            made("Đảng", MEMBERS);
        });
    }

    private UUID made(String name, List<Recipient> members) {
        return ((Grouping.Grouped) groups.make("", name, members)).id();
    }

    private List<String> refused(String name, List<Recipient> members) {
        return ((Grouping.Refused) groups.make("", name, members)).reasons().stream().map(reason -> reason.key()).toList();
    }
}
