package vn.congdoan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdoan.CongdoanApplication;

/// One browser a class, one fresh context a test; a script error or a refused request on the console fails the test.
@SpringBootTest(classes = CongdoanApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    private static final Path PICTURES = Path.of("target/journeys");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    @LocalServerPort
    private int port;

    @Value("${congdoan.demo.password}")
    private String password = "";

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private BrowserContext browser;
    protected Page page;

    @BeforeAll
    void launch() {
        assumeTrue(chromium().isPresent(), "no Chromium on this machine");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    @BeforeEach
    void open() throws IOException {
        browser = playwright.chromium().launchPersistentContext(Files.createTempDirectory("chromium"),
                new BrowserType.LaunchPersistentContextOptions().setExecutablePath(chromium().orElseThrow()).setHeadless(true)
                        .setArgs(FLAGS).setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh").setViewportSize(1366, 900));
        page = browser.pages().getFirst();
        page.setDefaultTimeout(15_000);
        complaints.clear();
        page.onConsoleMessage(message -> {
            // a refused form is answered with 422, which the browser notes as an error
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
            assertThat(complaints).as("errors on the browser's console").isEmpty();
        }
    }

    @AfterAll
    void quit() {
        if (playwright != null) {
            playwright.close();
        }
    }

    protected void signIn(String username) {
        visit("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form[action$='/login'] button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    protected void visit(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    protected void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    /// Whether a request with this page's cookies is answered by that status, as for an address typed by hand.
    protected int status(String path) {
        return page.request().get("http://localhost:" + port + path).status();
    }

    protected byte[] download(String path) {
        var response = page.request().get("http://localhost:" + port + path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return response.body();
    }

    protected static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join(" ", List.of(new PDFTextStripper().getText(document).split("\\s+")));
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"), "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome").map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
