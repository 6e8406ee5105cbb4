package vn.congdoan.provinces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {

    private static final Brought PLUGIN = TestPlugins.load(List.of(TestPlugins.compile("curious")), new Calls(Duration.ofSeconds(5)))
            .taken().getFirst();

    @ParameterizedTest
    @ValueSource(strings = {"org.springframework.context.ApplicationContext", "org.jooq.DSLContext", "org.slf4j.Logger",
            "vn.congdoan.provinces.Provinces", "vn.congdoan.kernel.FederationId", "org.pf4j.PluginManager", "org.pf4j.PluginWrapper",
            "java.sql.Connection", "javax.sql.DataSource", "java.net.http.HttpClient", "java.lang.Runtime", "java.lang.ProcessBuilder"})
    void theHouseIsNotVisible(String type) {
        assertThat(seen(type)).isEqualTo("blind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.List", "java.time.LocalDate", "java.math.BigDecimal", "vn.congdoan.spi.Province",
            "vn.congdoan.spi.document.Table", "vn.congdoan.kit.Grid", "org.pf4j.Plugin"})
    void theJdkAndTheInterfaceAre(String type) {
        assertThat(seen(type)).startsWith("sees ").endsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn.congdoan.spi.Text", "vn.congdoan.spi.quota.Proposal"})
    void theInterfaceIsTheHostsOwn(String type) throws Exception {
        assertThat(PLUGIN.loader().loadClass(type)).isSameAs(Class.forName(type));
    }

    private static String seen(String type) {
        var formula = PLUGIN.formulas().values().iterator().next().formula();
        return formula.propose(Requests.quota(type)).cells().getFirst().explanation().vi();
    }
}
