package vn.congdoan.documents.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Pdf;
import vn.congdoan.kernel.Message;

/// The door: signs documents as files and reads their signatures.
@Component
public class Signing {

    private final SigningSettings settings;
    private final TokenKeys token;
    private final Cades cades;

    Signing(SigningSettings settings, TokenKeys token, Cades cades) {
        this.settings = settings;
        this.token = token;
        this.cades = cades;
    }

    /// What came of it.
    public sealed interface Answer {
    }

    /// The document is signed.
    ///
    /// @param pdf      the document with the signature added behind its bytes
    /// @param besides  the separate files, in their order, signed likewise
    /// @param signer   common name of the certificate
    /// @param subject  of the certificate, as its issuer wrote it
    /// @param serial   of the certificate, in hexadecimal digits
    /// @param warnings what the signer should know
    public record Signed(Pdf pdf, List<Pdf> besides, String signer, String subject, String serial, Instant at,
            List<Message> warnings) implements Answer {

        public Signed {
            besides = List.copyOf(besides);
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was signed.
    public record Refused(Message why) implements Answer {
    }

    /// Signs in the field of the request's role. A document that was printed without fields gets an unseen one for the
    /// organisation, as separate annexes need it; a person needs a field. With a time-stamp authority configured this
    /// waits for it. What is secret in the key's source is wiped.
    public Answer sign(Pdf pdf, SigningRequest request) {
        return sign(pdf, List.of(), request);
    }

    /// Signs separate files of the document with the same key besides: all of them or nothing.
    ///
    /// @param besides printed without fields; nothing of the signature is seen in them
    public Answer sign(Pdf pdf, List<Pdf> besides, SigningRequest request) {
        try (var source = request.key()) {
            return switch (source) {
                case KeySource.Uploaded(var file, var password) -> sign(pdf, besides, request, KeyFiles.open(file, password));
                case KeySource.OfServer(var code) -> sign(pdf, besides, request,
                        KeyFiles.ofServer(settings.sealFile(code), settings.sealPassword(code)));
                case KeySource.Token at -> token.use(at, key -> sign(pdf, besides, request, key));
            };
        } catch (Unsignable e) {
            return new Refused(e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer sign(Pdf pdf, List<Pdf> besides, SigningRequest request, SigningKey key) throws Unsignable, IOException {
        var certificate = key.certificate();
        CertificateRules.check(certificate, request.at());
        var writer = new SignatureWriter(cades, key, request);
        var signed = writer.write(pdf);
        var others = new ArrayList<Pdf>();
        for (var file : besides) {
            others.add(writer.write(file));
        }
        return new Signed(signed, others, Names.common(certificate),
                certificate.getSubjectX500Principal().toString(), certificate.getSerialNumber().toString(16), request.at(),
                CertificateRules.otherName(certificate, request.signer()).stream().toList());
    }

    /// The signatures of a document in the order in which they were made; what cannot be read as one is left out.
    public List<FoundSignature> verify(byte[] pdf) {
        return SignatureReader.read(pdf);
    }

    /// Whether keys in a token at the server can be used.
    public boolean hasToken() {
        return token.configured();
    }

    /// Whether the server was given the key of that federation's organisation.
    public boolean hasKeyOf(String federation) {
        return settings.sealFile(federation).isPresent();
    }
}
