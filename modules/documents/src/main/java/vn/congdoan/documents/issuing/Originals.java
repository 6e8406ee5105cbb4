package vn.congdoan.documents.issuing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.documents.verification.VerificationCode;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.Heading;

/// Prints documents as they go out: with number, date and verification code.
@Component
class Originals {

    private final Documents documents;
    private final Verification verification;

    Originals(Documents documents, Verification verification) {
        this.documents = documents;
        this.verification = verification;
    }

    Document complete(Document approved, Allotted number, VerificationCode code) {
        var open = approved.heading();
        return approved.with(new Heading(open.governingBody(), open.body(), number.text(), open.code(), open.place(),
                        number.dated(), number.dated().getYear()))
                .with(approved.marks().with(verification.mark(code)));
    }

    Pdf print(Document document, Medium medium) {
        return documents.print(document);
    }

    /// `78/KH-LĐLĐ`
    static String notation(Allotted number, Document document) {
        return number.text() + "/" + document.heading().code();
    }

    static String issuer(Document document) {
        return String.join(" ", document.heading().body());
    }

    /// @param recorded who is said to have signed, or null when only the document says it
    static String signer(Document document, @Nullable String recorded) {
        return recorded == null || recorded.isEmpty() ? document.signature().name() : recorded;
    }
}
