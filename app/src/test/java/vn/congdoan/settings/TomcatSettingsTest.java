package vn.congdoan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The server's own settings, tried on a Tomcat that has them and nothing else of the product.
class TomcatSettingsTest {

    @Test
    void formWithTheFiguresOfAWholeProvinceIsReadWhole() throws Exception {
        var fields = IntStream.range(0, 3 * 7 * 200).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        assertThat(answer(fields, "")).startsWith("4200 ");
    }

    @Test
    void colleagueInTheSameNetworkCannotPretendAnotherAddress() throws Exception {
        assertThat(answer("a=1", "203.0.113.9, 192.168.1.50")).isEqualTo("1 192.168.1.50");
        assertThat(answer("a=1", "203.0.113.9, 10.0.0.8")).isEqualTo("1 10.0.0.8");
    }

    @Test
    void proxyOnThisMachineIsBelieved() throws Exception {
        assertThat(answer("a=1", "203.0.113.9")).isEqualTo("1 203.0.113.9");
    }

    private static String answer(String form, String forwardedFor) throws Exception {
        try (var running = new SpringApplicationBuilder(OnlyTomcat.class).web(WebApplicationType.SERVLET)
                .run("--server.port=0"); var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + running.getEnvironment().getProperty("local.server.port") + "/echo");
            var request = HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            if (!forwardedFor.isEmpty()) {
                request.header("X-Forwarded-For", forwardedFor);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    static class OnlyTomcat {

        @Bean
        ServletRegistrationBean<Echo> echo() {
            return new ServletRegistrationBean<>(new Echo(), "/echo");
        }
    }

    /// Says how many parameters came, and from where.
    static final class Echo extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getParameterMap().size() + " " + request.getRemoteAddr());
        }
    }
}
