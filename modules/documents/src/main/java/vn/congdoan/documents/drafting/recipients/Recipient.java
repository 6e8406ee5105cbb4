package vn.congdoan.documents.drafting.recipients;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import vn.congdoan.kernel.VietnameseText;

/// Who gets a document.
///
/// @param name   as it stands among Nơi nhận, without dash and semicolon
/// @param email  empty text when it gets paper only
/// @param copies on paper
public record Recipient(String name, String email, int copies) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    /// What programs leave out is refused here, not found missing later.
    public Recipient {
        requireNonNull(name);
        requireNonNull(email);
    }

    Recipient cleaned() {
        return new Recipient(VietnameseText.clean(name).replaceFirst("^-\\s*", "").replaceFirst("[;.]+$", ""),
                VietnameseText.clean(email), copies);
    }

    boolean hasUsableAddress() {
        return email.isEmpty() || email.length() <= 254 && EMAIL.matcher(email).matches();
    }
}
