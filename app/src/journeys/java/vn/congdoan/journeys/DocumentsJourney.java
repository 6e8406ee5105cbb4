package vn.congdoan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// An official document from its first words to the register and the public check. An Giang's year, whose quotas no
/// other journey touches.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentsJourney extends Journey {

    private static final String CAMPAIGN = "/campaigns/2017";
    private static final Pattern DOCUMENT = Pattern.compile(".*/documents/[0-9a-f-]{36}$");

    private String document = "";
    private String number = "";
    private String date = "";
    private String code = "";
    private byte[] file = {};

    @Test
    @Order(1)
    void staffWriteWithFiguresAndAnUnknownOneIsToldAtItsLine() {
        signIn("an-giang.staff");
        visit(CAMPAIGN + "/papers");
        page.locator("main a[href*='/documents/new?kind=campaign&']").click();
        page.locator("form[action$='/documents'] button[type=submit]").first().click();
        page.waitForURL(DOCUMENT);
        document = URI.create(page.url()).getPath();
        var text = page.locator("#text");
        var words = text.inputValue();
        text.fill("Cả năm vận động {{chi-tieu.phat-trie}} người.\n" + words);
        assertThat(page.locator("#preview .flaw")).containsText("dòng 1");
        assertThat(page.locator("#preview .flaw")).containsText("“chi-tieu.phat-trien”");
        text.fill("Cả năm vận động {{chi-tieu.phat-trien}} người.\n" + words);
        assertThat(page.locator("#preview .sheets")).containsText("Cả năm vận động 6.500 người.");
        assertThat(page.locator("#preview .flaw")).hasCount(0);
        picture("document");
        page.locator("#editor .editor-bar button[type=submit]").click();
        assertThat(page.locator(".alert-success")).containsText("phiên bản 2");
    }

    @Test
    @Order(2)
    void submittedApprovedSignedAndIssuedItGetsItsNumber() throws IOException {
        signIn("an-giang.staff");
        page.onDialog(dialog -> dialog.accept());
        issueQuotas();
        visit(document);
        act("submit");
        assertThat(page.locator("#editor")).hasCount(0);
        act("approve");
        page.locator("#signer").fill("Nguyễn Văn A");
        act("signed-by-hand");
        page.locator("form[action$='/issue'] button").click();
        page.waitForURL(Pattern.compile(".*/issued$"));
        picture("document-issued");
        var heading = page.locator("h1 span");
        assertThat(heading).hasText(new String[] {"KẾ HOẠCH", "01/KH-LĐLĐ"});
        number = heading.last().innerText();
        date = page.locator(".issued-facts dd").nth(1).innerText();
        code = page.locator(".issued-facts code").first().innerText();
        file = download(document + "/issued.pdf");
        assertThat(text(file)).contains("Số: " + number, "Cả năm vận động 6.500 người.", code);
        assertThat(download(document + "/issued.pdf")).isEqualTo(file);
    }

    @Test
    @Order(3)
    void anybodyChecksTheCodeAndTheFileWithoutSigningIn() {
        visit("/verify");
        page.locator("#code").fill(code);
        page.locator("form[method=get] button").click();
        var verdict = page.locator(".verify-verdict");
        assertThat(verdict).containsText(number);
        assertThat(verdict).containsText(date);
        page.locator("#file").setInputFiles(new FilePayload("ke-hoach.pdf", "application/pdf", file));
        page.locator("form[method=post] button").click();
        assertThat(page.locator(".verify-file.same")).isVisible();
        picture("document-verified");
    }

    @Test
    @Order(4)
    void registerListsItAndAViewerReadsButDoesNotWrite() {
        signIn("an-giang.viewer");
        visit("/documents/register");
        assertThat(page.locator("main tbody tr:has-text('" + number + "')")).containsText("KẾ HOẠCH");
        picture("register");
        visit(document + "/issued");
        assertThat(page.locator("main")).containsText(number);
        visit(document);
        assertThat(page.locator("#editor, main form")).hasCount(0);
        assertThat(status(document + "/issued.pdf")).isEqualTo(200);
        assertThat(status(document + "/versions")).isEqualTo(403);
        assertThat(status("/documents/new")).isEqualTo(403);
    }

    private void issueQuotas() {
        visit(CAMPAIGN + "/issue");
        page.locator("form[action$='/issue'] button[type=submit]").click();
        assertThat(page.locator(".alert:has-text('Đã ban hành chỉ tiêu')")).isVisible();
    }

    private void act(String name) {
        var form = page.locator("form[action$='/" + name + "']");
        form.locator("button").click();
        assertThat(form).hasCount(0);
    }
}
