package vn.congdoan.documents.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
    /// @param signer   common name of the certificate
    /// @param subject  of the certificate, as its issuer wrote it
    /// @param serial   of the certificate, in hexadecimal digits
    /// @param warnings what the signer should know
    public record Signed(Pdf pdf, String signer, String subject, String serial, Instant at, List<Message> warnings) implements Answer {

        public Signed {
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
        try (var source = request.key()) {
            return switch (source) {
                case KeySource.Uploaded(var file, var password) -> sign(pdf, request, KeyFiles.open(file, password));
                case KeySource.OfServer(var code) -> sign(pdf, request,
                        KeyFiles.ofServer(settings.sealFile(code), settings.sealPassword(code)));
                case KeySource.Token at -> token.use(at, key -> sign(pdf, request, key));
            };
        } catch (Unsignable e) {
            return new Refused(e.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer sign(Pdf pdf, SigningRequest request, SigningKey key) throws Unsignable, IOException {
        var certificate = key.certificate();
        CertificateRules.check(certificate, request.at());
        var bytes = new SignatureWriter(cades, key, request).write(pdf.bytes());
        return new Signed(new Pdf(bytes, pdf.pages()), Names.common(certificate),
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
