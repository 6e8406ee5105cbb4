package vn.congdoan.documents.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.stereotype.Component;

/// Asks the configured authority when a signature was there (RFC 3161). Whatever goes wrong is a refusal: a document
/// that should carry a time stamp is not signed without one.
@Component
class TimeStamps {

    /// Bytes of the largest time stamp that is taken, with the authority's certificates.
    static final int LARGEST = 16 * 1024;
    private static final int NONCE_BITS = 64;

    private final SigningSettings settings;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client = HttpClient.newHttpClient();

    TimeStamps(SigningSettings settings) {
        this.settings = settings;
    }

    boolean asked() {
        return settings.timeStamps().isPresent();
    }

    TimeStampToken over(byte[] signature) throws Unsignable {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var digest = MessageDigest.getInstance("SHA-256").digest(signature);
            var request = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(NONCE_BITS, random));
            return checked(request, send(request.getEncoded()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unsignable("time-stamp", "interrupted");
        } catch (IOException | TSPException | IllegalArgumentException e) {
            throw new Unsignable("time-stamp", reason(e));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] send(byte[] query) throws IOException, InterruptedException {
        long patience = settings.timeStampPatience().toMillis();
        var request = HttpRequest.newBuilder(settings.timeStamps().orElseThrow())
                .header("Content-Type", "application/timestamp-query").POST(BodyPublishers.ofByteArray(query)).build();
        var answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            var response = answer.get(patience, TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + patience + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(reason(e.getCause() == null ? e : e.getCause()), e);
        }
    }

    private static TimeStampToken checked(TimeStampRequest request, byte[] answer) throws IOException, TSPException {
        var response = new TimeStampResponse(answer);
        response.validate(request);
        var token = response.getTimeStampToken();
        if (token == null) {
            throw new TSPException("status " + response.getStatus());
        }
        if (answer.length > LARGEST) {
            throw new TSPException(answer.length + " bytes");
        }
        authentic(token);
        return token;
    }

    private static void authentic(TimeStampToken token) throws TSPException {
        try {
            var certificate = token.getCertificates().getMatches(null).stream().filter(token.getSID()::match)
                    .map(X509CertificateHolder.class::cast).findFirst().orElseThrow(() -> new TSPException("no certificate"));
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (OperatorCreationException | CertificateException e) {
            throw new TSPException(reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
