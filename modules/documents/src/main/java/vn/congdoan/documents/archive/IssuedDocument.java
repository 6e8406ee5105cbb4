package vn.congdoan.documents.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.verification.VerificationCode;

/// An issued document without its pages.
///
/// @param number     as written, without the code
/// @param code       for example `KH-LĐLĐ`
/// @param office     of the signer, for example `TM. BAN THƯỜNG VỤ CHỦ TỊCH`
/// @param recipients lines of Nơi nhận
/// @param sha256     of the file, 64 hexadecimal digits
/// @param text       number of the version of the text that was issued
/// @param issuedAt   UTC
/// @param ending     why it is in force no longer, or null
public record IssuedDocument(UUID id, UUID numberId, String number, String code, LocalDate dated, String type, String typeCode,
        String subject, String issuer, String office, String signer, List<String> recipients, Medium medium,
        Urgency urgency, VerificationCode verification, String sha256, int pages, int text, String issuedBy,
        LocalDateTime issuedAt, @Nullable Ending ending) {

    public IssuedDocument {
        recipients = List.copyOf(recipients);
    }

    /// `78/KH-LĐLĐ`
    public String notation() {
        return number + "/" + code;
    }

    /// @param as         whether it was withdrawn or replaced
    /// @param decision   by which it was withdrawn; may be empty when it was replaced
    /// @param replacedBy the document that took its place, or null
    public record Ending(As as, LocalDate on, String reason, String decision, @Nullable UUID replacedBy, String by) {

        public enum As { WITHDRAWN, REPLACED }
    }
}
