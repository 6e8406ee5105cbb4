package vn.congdoan.documents.issuing;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.documents.typesetting.Typesetter;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.documents.verification.VerificationCode;
import vn.congdoan.kernel.BusinessZone;

/// Prints documents as they go out: with number, date and verification code.
@Component
class Originals {

    /// ISO 8601 with the zone of Vietnam, to the second.
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Verification verification;
    private final Profiles profiles;
    private final Clock clock;

    Originals(Verification verification, Profiles profiles, Clock clock) {
        this.verification = verification;
        this.profiles = profiles;
        this.clock = clock;
    }

    Document complete(Document approved, Allotted number, VerificationCode code) {
        var open = approved.heading();
        return approved.with(new Heading(open.governingBody(), open.body(), number.text(), open.code(), open.place(),
                        number.dated(), number.dated().getYear()))
                .with(approved.marks().with(verification.mark(code)));
    }

    /// A document that is signed as a file gets its fields for signatures (NĐ 30/2020, PL I, II.7 and 8).
    Pdf print(Document document, Medium medium) {
        var typesetter = new Typesetter(profile(document));
        return medium == Medium.ELECTRONIC ? typesetter.printSignable(document) : typesetter.print(document, medium);
    }

    /// Each annex as a file of its own, with number and moment of the organisation's signature at the top right of its
    /// first page (NĐ 30/2020, PL I, II.8).
    ///
    /// @param document complete
    List<Pdf> annexes(Document document, Instant signedAt) {
        var typesetter = new Typesetter(profile(document));
        var signed = document.heading().number() + "/" + document.heading().code() + "; "
                + MOMENT.format(signedAt.atZone(BusinessZone.ID));
        return IntStream.rangeClosed(1, document.annexes().size())
                .mapToObj(number -> typesetter.printAnnex(document, number, Medium.ELECTRONIC, signed)).toList();
    }

    /// The settings of the document's day.
    Profile profile(Document document) {
        return profiles.on(Objects.requireNonNullElseGet(document.heading().date(), () -> BusinessZone.today(clock)));
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
