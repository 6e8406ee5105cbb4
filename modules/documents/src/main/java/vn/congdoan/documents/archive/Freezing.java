package vn.congdoan.documents.archive;

import java.util.List;
import java.util.UUID;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.verification.VerificationCode;

/// Everything that is kept of a document at its issue.
///
/// @param document complete, as it was printed
/// @param annexes  as files of their own; none when they go out within the document's file alone
/// @param model    the document as JSON
/// @param figures  the placeholders with their values, as JSON
/// @param profile  the settings it was printed with, as JSON
/// @param text     number of the version of the text
public record Freezing(UUID id, Allotted number, VerificationCode code, Document document, String typeCode, String signer,
        Medium medium, Pdf pdf, List<Pdf> annexes, String model, String figures, String profile, int text) {

    public Freezing {
        annexes = List.copyOf(annexes);
    }

    String issuer() {
        return String.join(" ", document.heading().body());
    }

    String office() {
        return String.join(" ", document.signature().capacity());
    }

    List<String> recipients() {
        return document.recipients();
    }
}
