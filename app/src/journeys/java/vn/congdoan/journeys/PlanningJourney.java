package vn.congdoan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Lai Châu's peak month from the list of enterprises to the issued plan and its progress.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanningJourney extends Journey {

    private static final String CAMPAIGN = "/campaigns/2024-thang-cao-diem";
    private static final String CITY = "LĐLĐ thành phố Lai Châu";

    @Test
    @Order(1)
    void importingTheListAgainChangesNothing() {
        signIn("lai-chau.staff");
        visit("/imports");
        page.locator("#enterprisesFile").setInputFiles(Path.of("src/main/resources/demo/lai-chau-2024-enterprises-without-union.csv"));
        page.locator("#countedOn").fill("2024-05-31");
        page.locator("form[action$='/imports/enterprises'] button[type=submit]").click();
        assertThat(page.locator("#preview tbody tr")).hasCount(8);
        picture("import-preview");
        page.locator("form[action$='/confirm'] button").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        visit("/enterprises?withoutUnion=true");
        assertThat(page.locator("main table tbody tr")).hasCount(8);
    }

    @Test
    @Order(2)
    void wrongFileIsAnsweredWithItsPlaceAndStoresNothing() {
        signIn("lai-chau.staff");
        visit("/imports");
        page.locator("#enterprisesFile").setInputFiles(new com.microsoft.playwright.options.FilePayload("danh-sach.csv", "text/csv",
                "group,no_in_group,enterprise,workers\nHuyện Mường Tè,1,Công ty Mới,abc\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.locator("form[action$='/imports/enterprises'] button[type=submit]").click();
        assertThat(page.locator("main")).containsText("danh-sach.csv");
        assertThat(page.locator("main")).containsText("abc");
        picture("import-flaw");
        visit("/enterprises");
        assertThat(page.locator("main table tbody tr")).hasCount(8);
    }

    @Test
    @Order(3)
    void formulaFillsItsColumnsAndEverySumIsThePrintedOne() {
        signIn("lai-chau.staff");
        visit(CAMPAIGN + "/quotas");
        page.locator("form[action$='/quotas/proposals'] button").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        gridIsReady();
        assertThat(page.locator(".tabulator-calcs-holder [tabulator-field^='v:'] .sum")).hasText(new String[] {"475", "77", "348", "50", "13", "2", "3", "8", "275"});
        cell("thuc-tang.dn-tu-nguong").click();
        page.locator("#why-open").click();
        assertThat(page.locator("#why-body")).containsText("73 + 29 = 102");
        picture("explanation");
    }

    @Test
    @Order(4)
    void departingFromTheFormulaAsksForAReasonAndSumsTurnRed() {
        signIn("lai-chau.staff");
        visit(CAMPAIGN + "/quotas");
        gridIsReady();
        cell("thuc-tang.dn-tu-nguong").click();
        page.keyboard().type("112");
        page.keyboard().press("Tab");
        assertThat(page.locator("#reason-text")).isVisible();
        page.locator("#reason-text").fill("Doanh nghiệp tuyển thêm lao động");
        page.locator("#reason button[value=set]").click();
        assertThat(sum("thuc-tang").locator(".sum")).hasText("485");
        assertThat(sum("thuc-tang")).hasClass(Pattern.compile(".*missed.*"));
        assertThat(page.locator("#check")).containsText("vượt 10");
        picture("missed");
        visit(CAMPAIGN + "/issue");
        assertThat(page.locator("form[action$='/issue'] button[type=submit]")).isDisabled();
        visit(CAMPAIGN + "/quotas");
        gridIsReady();
        cell("thuc-tang.dn-tu-nguong").click();
        page.keyboard().press("Delete");
        assertThat(sum("thuc-tang").locator(".sum")).hasText("475");
        assertThat(page.locator("#check")).not().containsText("vượt");
        picture("quotas");
    }

    private void gridIsReady() {
        page.locator("#grid[data-ready]").waitFor();
    }

    /// The cell of the city in a column.
    private Locator cell(String indicator) {
        return page.locator(".tabulator-table .tabulator-row:has-text('" + CITY + "') [tabulator-field='v:" + indicator + "']");
    }

    private Locator sum(String indicator) {
        return page.locator(".tabulator-calcs-holder [tabulator-field='v:" + indicator + "'] .quota-sums");
    }

    @Test
    @Order(5)
    void issuedPlanIsPrintedWithItsAnnexesAndCannotBeEdited() throws IOException {
        signIn("lai-chau.staff");
        assertThat(text(download(CAMPAIGN + "/documents/plan.pdf"))).doesNotContain("Số: 78/");
        visit(CAMPAIGN + "/issue");
        page.locator("details:has(#number) > summary").click();
        page.locator("#number").fill("78/KH-LĐLĐ");
        page.locator("#date").fill("2024-06-11");
        page.onDialog(dialog -> dialog.accept());
        page.locator("form[action$='/issue'] button[type=submit]").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        picture("issued");
        visit(CAMPAIGN + "/quotas");
        assertThat(page.locator("#grid")).hasAttribute("data-edits", "false");
        var plan = text(download(CAMPAIGN + "/documents/plan.pdf"));
        assertThat(plan).contains("Số: 78/KH-LĐLĐ", "ngày 11 tháng 6 năm 2024", "475 77 348 50 13 2 3 8 275", "Phụ lục I", "Phụ lục II");
        assertThat(plan).contains("LĐLĐ huyện Than Uyên", "Công đoàn Viên chức tỉnh", "Công ty Cổ phần Sâm Pu Si Lung", "CỘNG: 348");
    }

    @Test
    @Order(6)
    void movementsAreSeenInTheProgressAndEveryFigureOpens() {
        signIn("lai-chau.staff");
        visit("/movements/new");
        page.locator("#unit").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(CITY));
        page.locator("#day").fill("2024-07-03");
        page.locator("#amount").fill("51");
        page.locator("#sector").selectOption("LARGE_ENTERPRISE");
        page.locator("form[action$='/movements'] button[type=submit]").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        visit(CAMPAIGN + "/progress");
        var row = page.locator("#progress tbody tr:has-text('" + CITY + "')");
        await(() -> row.innerText().contains("51"));
        assertThat(row).containsText("50%");
        picture("progress");
        row.locator("a:has-text('51')").click();
        assertThat(page.locator("main")).containsText("51");
        assertThat(page).hasURL(Pattern.compile(".*/movements\\?.*"));
        picture("behind-a-figure");
    }

    /// A figure follows its movement within a moment.
    private void await(java.util.function.BooleanSupplier seen) {
        for (int i = 0; i < 20 && !seen.getAsBoolean(); i++) {
            page.waitForTimeout(250);
            page.reload();
        }
    }
}
