package vn.congdoan.documents.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.issuing.ElectronicSigning.Beginning;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.seals.KeptImage;
import vn.congdoan.documents.seals.SignatureImages;
import vn.congdoan.documents.signing.KeySource;
import vn.congdoan.documents.signing.Signing;
import vn.congdoan.documents.signing.SigningRequest;
import vn.congdoan.documents.signing.SigningRole;
import vn.congdoan.kernel.Message;

/// Signs documents on their way: first the person, then the organisation. A time-stamp authority may be asked, so this
/// is never called in a transaction; what comes of it is kept by [ElectronicSigning#signed] and
/// [Issue#electronically].
@Component
public class FileSigning {

    /// Why they signed, as readers of PDF show it.
    private static final String SIGNED = "Ký ban hành văn bản";
    private static final String SEALED = "Chữ ký số của cơ quan, tổ chức ban hành văn bản";

    private final ElectronicSigning electronic;
    private final Signing signing;
    private final SignatureImages images;
    private final Clock clock;

    FileSigning(ElectronicSigning electronic, Signing signing, SignatureImages images, Clock clock) {
        this.electronic = electronic;
        this.signing = signing;
        this.images = images;
        this.clock = clock;
    }

    /// What came of signing.
    public sealed interface Outcome {
    }

    /// A signed file that is not kept yet.
    ///
    /// @param annexes  as separate files, which the organisation signs besides
    /// @param signer   as the certificate names the holder
    /// @param warnings what the signer should know
    public record Ready(Pdf file, List<Pdf> annexes, String signer, List<Message> warnings) implements Outcome {

        public Ready {
            annexes = List.copyOf(annexes);
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was signed; a number that was given stays with the document.
    public record Refused(List<Message> reasons) implements Outcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// Gives number and date, unless they were given, and signs as a person.
    ///
    /// @param person whose image stands between office and name
    public Outcome sign(UUID id, int version, LocalDate date, Choice choice, KeySource key, UUID person) {
        try (key) {
            if (key instanceof KeySource.OfServer) {
                return new Refused(List.of(Message.of("documents.signing.refused.organisations-key")));
            }
            return switch (electronic.begin(id, version, date, choice)) {
                case Beginning.Refused(var reasons) -> new Refused(reasons);
                case Beginning.Begun begun -> outcome(signing.sign(begun.pdf(), new SigningRequest(SigningRole.PERSON, key,
                        images.signatureOf(person).map(KeptImage::image).orElse(null), begun.document().signature().name(),
                        SIGNED, begun.document().heading().place(), clock.instant())));
            };
        }
    }

    /// Signs as the organisation what a person signed, with the federation's seal, and each annex as a file of its own.
    public Outcome seal(UUID id, KeySource key) {
        try (key) {
            var image = images.seal().map(KeptImage::image).orElse(null);
            var at = clock.instant();
            return outcome(signing.sign(electronic.file(id), electronic.annexes(id, at),
                    new SigningRequest(SigningRole.ORGANISATION, key, image, null, SEALED, "", at)));
        }
    }

    private static Outcome outcome(Signing.Answer answer) {
        return switch (answer) {
            case Signing.Refused(var why) -> new Refused(List.of(why));
            case Signing.Signed signed -> new Ready(signed.pdf(), signed.besides(), signed.signer(), signed.warnings());
        };
    }
}
