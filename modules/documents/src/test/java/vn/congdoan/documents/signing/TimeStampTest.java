package vn.congdoan.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.typesetting.Standards;

/// Time stamps from an authority on this machine.
class TimeStampTest {

    private static final TestKeys CLOCK = TestKeys.forTimeStamps();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server;
    private final Workshop workshop = new Workshop();

    TimeStampTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void open() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/stamp", exchange -> answer(exchange, 200, stamp(exchange, false)));
        server.createContext("/refusing", exchange -> answer(exchange, 200, stamp(exchange, true)));
        server.createContext("/broken", exchange -> answer(exchange, 500, new byte[0]));
        server.createContext("/nonsense", exchange -> answer(exchange, 200, new byte[] {1, 2, 3}));
        server.createContext("/other", exchange -> answer(exchange, 200, ofAnother()));
        server.createContext("/silent", _ -> await());
        server.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void bothSignaturesCarryTheAuthoritysTime() throws Exception {
        at("/stamp");
        var signed = workshop.byBoth();
        assertThat(Standards.broken(signed.bytes())).isEmpty();
        assertThat(workshop.signing().verify(signed.bytes())).hasSize(2).allSatisfy(each -> {
            assertThat(each.intact()).isTrue();
            assertThat(each.stampedAt()).isEqualTo(TestKeys.NOW.plusSeconds(2));
        });
    }

    @Test
    void withoutATimeStampNothingIsSigned() {
        for (var path : List.of("/refusing", "/broken", "/nonsense", "/other", "/silent", "/nowhere")) {
            at(path);
            assertThat(refused()).as(path).isEqualTo("time-stamp");
        }
    }

    @Test
    void anAuthorityThatIsNotThereRefuses() {
        at("/stamp");
        server.stop(0);
        assertThat(refused()).isEqualTo("time-stamp");
    }

    private void at(String path) {
        workshop.set("congdoan.signing.tsa-url", "http://localhost:" + server.getAddress().getPort() + path)
                .set("congdoan.signing.tsa-timeout", "700ms");
    }

    private String refused() {
        return Workshop.refused(workshop.sign(Workshop.printed(), SigningRole.PERSON, Workshop.PERSON.source(), null));
    }

    private static byte[] stamp(HttpExchange exchange, boolean refusing) throws IOException {
        var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
        assertThat(exchange.getRequestHeaders().getFirst("Content-Type")).isEqualTo("application/timestamp-query");
        return stamp(request, refusing);
    }

    private static byte[] stamp(TimeStampRequest request, boolean refusing) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", CLOCK.pair().getPrivate(), CLOCK.certificate()),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(List.of(CLOCK.certificate())));
            var answers = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
            var answer = refusing ? answers.generateFailResponse(PKIStatus.REJECTION, 2, "no")
                    : answers.generate(request, BigInteger.ONE, Date.from(TestKeys.NOW.plusSeconds(2)));
            return answer.getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// A stamp over something else.
    private static byte[] ofAnother() {
        return stamp(new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, new byte[32]), false);
    }

    private void await() {
        try {
            end.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
