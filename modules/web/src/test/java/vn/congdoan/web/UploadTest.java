package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    @LocalServerPort
    private int port;

    @Test
    void fileOfElevenMegabytesIsTaken() throws Exception {
        signIn();
        var answer = upload(11 * MEGABYTE);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/trial?" + 11 * MEGABYTE);
    }

    @Test
    void largerFileGetsAPageThatSaysSo() throws Exception {
        signIn();
        var answer = upload(13 * MEGABYTE);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn", "12 MB");
    }

    private HttpResponse<String> upload(int size) throws Exception {
        var head = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token("/trial")
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        var body = (head + "a".repeat(size) + "\r\n--x--\r\n").getBytes(StandardCharsets.UTF_8);
        return browser.send(HttpRequest.newBuilder(address("/trial/files")).header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    private void signIn() throws Exception {
        var form = "username=lai-chau.staff&password=" + encoded(TrialPeople.PASSWORD) + "&_csrf=" + encoded(token("/login"));
        var answer = browser.send(HttpRequest.newBuilder(address("/login")).header("Content-Type",
                "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login");
    }

    private String token(String page) throws Exception {
        var html = browser.send(HttpRequest.newBuilder(address(page)).build(), BodyHandlers.ofString()).body();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(html);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
