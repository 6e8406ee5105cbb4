package vn.congdoan.documents.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Marks;
import vn.congdoan.platform.Transactions;

/// Codes with which anybody can check an issued document, and the answers to who asks.
@Component
public class Verification {

    /// Asked for when what was typed is no code, so that the answer takes as long.
    private static final String NOBODYS = "2222222222";

    private final KnownCodes codes;
    private final Transactions transactions;
    private final String address;

    Verification(KnownCodes codes, Transactions transactions, @Value("${congdoan.base-url:}") String address) {
        this.codes = codes;
        this.transactions = transactions;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// A code of its own for a document that is about to be printed. It answers nobody before [#publish].
    public VerificationCode prepare(UUID document, String type, String issuer) {
        var code = VerificationCode.random();
        while (!codes.add(code, document, type, issuer)) {
            code = VerificationCode.random();
        }
        return code;
    }

    /// What is printed on page 1.
    public Marks.Verification mark(VerificationCode code) {
        return new Marks.Verification(code.printed(), address + "/verify/" + code.value());
    }

    /// From now on the code answers.
    public void publish(VerificationCode code, String notation, LocalDate dated, byte[] sha256) {
        codes.publish(code, notation, dated);
        codes.fingerprint(code, sha256);
    }

    /// One more file that was issued under the code.
    public void alsoIssued(VerificationCode code, byte[] sha256) {
        codes.fingerprint(code, sha256);
    }

    /// The document is not issued with this code after all.
    public void forget(UUID document) {
        codes.forget(document);
    }

    public void turn(UUID document, Verdict.State state) {
        codes.turn(document, state);
    }

    /// @param sha256 of a file that is shown, or null
    public Verdict ask(String typed, byte @Nullable [] sha256) {
        var code = VerificationCode.typed(typed).map(VerificationCode::value).orElse(NOBODYS);
        Optional<Verdict.Known> known = transactions.call(() -> codes.ask(code, sha256));
        return known.<Verdict>map(answer -> answer).orElseGet(Verdict.Unknown::new);
    }
}
