package vn.congdoan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who sees what: federations apart, units within their subtree, viewers without forms, the confederation with totals.
class BordersJourney extends Journey {

    @Test
    void anotherFederationsCampaignIsNotFound() {
        signIn("an-giang.staff");
        assertThat(status("/campaigns/2024-thang-cao-diem")).isEqualTo(404);
        assertThat(status("/campaigns/2024-thang-cao-diem/quotas")).isEqualTo(404);
        assertThat(status("/campaigns/2024-thang-cao-diem/progress")).isEqualTo(404);
        assertThat(status("/campaigns/2024-thang-cao-diem/documents/plan.pdf")).isEqualTo(404);
        assertThat(status("/campaigns/2017/documents/plan.pdf")).isEqualTo(200);
    }

    @Test
    void viewerReadsButHasNoForms() {
        signIn("lai-chau.viewer");
        visit("/campaigns/2024/quotas");
        assertThat(page.locator("form[action$='/quotas/proposals']")).hasCount(0);
        assertThat(page.locator("#grid")).hasAttribute("data-edits", "false");
        assertThat(status("/movements/new")).isEqualTo(403);
        assertThat(status("/imports")).isEqualTo(403);
        assertThat(status("/admin/plugins")).isEqualTo(403);
    }

    @Test
    void unitOfficerSeesTheOwnUnitOnly() {
        signIn("lai-chau.tam-duong");
        visit("/units");
        assertThat(page.locator("main")).containsText("LĐLĐ huyện Tam Đường");
        assertThat(page.locator("main")).not().containsText("LĐLĐ huyện Mường Tè");
        visit("/campaigns/2024-thang-cao-diem/quotas");
        assertThat(page.locator("#grid .tabulator-table .tabulator-row")).hasCount(1);
        visit("/enterprises");
        assertThat(page.locator("main table tbody tr")).hasCount(2);
    }

    @Test
    void confederationSeesTotalsOfAllAndNothingElse() {
        signIn("tld.staff");
        visit("/totals");
        assertThat(page.locator("main")).containsText("Lai Châu");
        assertThat(page.locator("main")).containsText("An Giang");
        picture("totals");
        assertThat(status("/campaigns/2024/progress")).isIn(403, 404);
    }

    @Test
    void disablingAPluginTakesAwayTheChoiceOnly() {
        signIn("hai-phong.admin");
        visit("/admin/plugins");
        page.locator("article[data-plugin=lai-chau] form[action$='/enable'] button").click();
        assertThat(page.locator("article[data-plugin=lai-chau] form[action$='/disable']")).hasCount(1);
        picture("plugins");
        page.locator("article[data-plugin=lai-chau] form[action$='/disable'] button").click();
        assertThat(page.locator("article[data-plugin=lai-chau] form[action$='/enable']")).hasCount(1);
    }

    @Test
    void everybodyReadsTheLanguageTheyChoose() {
        signIn("quang-tri.staff");
        visit("/campaigns?lang=en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visit("/campaigns?lang=vi");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
    }
}
