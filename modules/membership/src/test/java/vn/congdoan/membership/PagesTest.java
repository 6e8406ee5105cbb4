package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;

@WholeModule
class PagesTest {

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private People people;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Units units;
    @Autowired
    private Transactions transactions;

    private Province province;
    private CurrentUser staff;

    @BeforeEach
    void found() {
        province = new Province(units, transactions);
        staff = people.of(province.federation, Role.STAFF, null);
    }

    @Test
    void typedCountIsRecordedAndListed() {
        var answer = post(staff, "/movements", form(province.tamDuong, "60", ""));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/movements/new?").contains("kind=ADMISSION");
        assertThat(get(staff, "/movements?unit=" + province.tamDuong.value() + "&subtree=true&from=2024-07-01&to=2024-07-31&kind=ADMISSION&kind=LOSS&sector=INFORMAL"))
                .hasStatusOk().bodyText().contains("LĐLĐ huyện Tam Đường", "data-sum=\"net\">60<", "10/7/2024");
        assertThat(get(staff, "/movements/units")).hasStatusOk().bodyText().contains("LĐLĐ huyện Tam Đường");
        assertThat(get(staff, "/movements?from=2024-08-01")).hasStatusOk().bodyText().contains("data-sum=\"net\">0<");
    }

    @Test
    void sameFormSentTwiceIsRecordedOnce() {
        var form = form(province.tamDuong, "60", "");
        post(staff, "/movements", form);
        assertThat(post(staff, "/movements", form)).hasStatus3xxRedirection();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusedFormKeepsWhatWasTypedAndNamesTheLine() {
        var answer = post(staff, "/movements", form(province.tamDuong, "", "Lò Văn Mẫu; 40/1/1990"));
        assertThat(answer).hasStatus(422).bodyText().contains("Dòng 1: ngày sinh", "Lò Văn Mẫu; 40/1/1990");
        assertThat(count()).isZero();
    }

    @Test
    void formWithoutAnythingNamesEveryMissingField() {
        var answer = post(staff, "/movements", Map.of("_key", UUID.randomUUID().toString()));
        assertThat(answer).hasStatus(422).bodyText().contains("Chưa chọn đơn vị", "Ngày chưa nhập", "Chưa chọn lý do", "Chưa chọn khu vực", "Số lượng chưa nhập");
    }

    @Test
    void pagesAreShownInEveryKindAndInEnglish() {
        for (var kind : List.of("ADMISSION", "LOSS", "FOUNDING", "REFERRAL")) {
            assertThat(get(staff, "/movements/new?kind=" + kind)).hasStatusOk();
        }
        assertThat(get(staff, "/movements?lang=en")).hasStatusOk().bodyText().contains("Member movements");
    }

    @Test
    void counterEntryIsRecordedOnThePageOfItsEntry() {
        post(staff, "/movements", form(province.tamDuong, "60", ""));
        var id = ids().getFirst();
        post(staff, "/movements/" + id + "/corrections", Map.of("amount", "20", "why", "ghi trùng", "_key", UUID.randomUUID().toString()));
        assertThat(get(staff, "/movements/" + id)).hasStatusOk().bodyText().contains("ghi trùng", "-20", ">40<");
        assertThat(get(staff, "/movements?lang=vi")).bodyText().contains("data-sum=\"admitted\">40<");
    }

    @Test
    void namesAreForThoseWhoRecordInTheScope() {
        post(staff, "/movements", form(province.tamDuong, "", "Lò Văn Mẫu; 1990; Nam"));
        var names = "/movements/" + ids().getFirst() + "/names";
        assertThat(get(staff, names)).hasStatusOk().bodyText().contains("Lò Văn Mẫu");
        assertThat(get(people.of(province.federation, Role.UNIT_OFFICER, province.tamDuong), names)).hasStatusOk();
        assertThat(get(people.of(province.federation, Role.UNIT_OFFICER, province.sinHo), names)).hasStatus(404);
        assertThat(get(people.of(province.federation, Role.VIEWER, null), names)).hasStatus(403);
        assertThat(get(people.of(new Province(units, transactions).federation, Role.STAFF, null), names)).hasStatus(404);
        assertThat(get(people.of(province.federation, Role.VIEWER, null), "/movements/" + ids().getFirst())).hasStatusOk().bodyText().doesNotContain("Lò Văn Mẫu");
    }

    @Test
    void viewerCannotWriteAndOfficerNotElsewhere() {
        var viewer = people.of(province.federation, Role.VIEWER, null);
        assertThat(post(viewer, "/movements", form(province.tamDuong, "1", ""))).hasStatus(403);
        assertThat(get(viewer, "/movements")).hasStatusOk().bodyText().doesNotContain("/movements/new");
        var officer = people.of(province.federation, Role.UNIT_OFFICER, province.sinHo);
        assertThat(post(officer, "/movements", form(province.tamDuong, "1", ""))).hasStatus(422).bodyText().contains("Không có đơn vị này");
        assertThat(get(officer, "/movements/new")).bodyText().doesNotContain("Tam Đường");
    }

    private Map<String, String> form(UnitId unit, String amount, String names) {
        return Map.of("kind", "ADMISSION", "unit", unit.value().toString(), "day", "2024-07-10", "reason", "new_admission",
                "sector", "INFORMAL", "amount", amount, "names", names, "note", "", "_key", UUID.randomUUID().toString());
    }

    private MvcTestResult get(CurrentUser user, String uri) {
        return pages.get().uri(uri).with(people.session(user)).exchange();
    }

    private MvcTestResult post(CurrentUser user, String uri, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(fields);
        return pages.post().uri(uri).with(people.session(user)).with(csrf()).params(form).exchange();
    }

    private List<UUID> ids() {
        return province.in(() -> ledger.page(MovementFilter.everything(Optional.empty()), 1)).movements().stream().map(Movement::id).toList();
    }

    private int count() {
        return ids().size();
    }
}
