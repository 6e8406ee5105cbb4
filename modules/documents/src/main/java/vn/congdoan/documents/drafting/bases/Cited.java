package vn.congdoan.documents.drafting.bases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.spi.document.OfficialDate;

/// A document as others cite it.
///
/// @param type    for example `Kế hoạch`
/// @param code    with its number, exactly as the document writes it: `78/KH-LĐLĐ`, `117-KH/TU`; empty text when it has none
/// @param day     of the document, or null when it is not known
/// @param issuer  for example `Tổng Liên đoàn Lao động Việt Nam`; empty text when it is not named
/// @param subject as it follows the issuer, with or without the word that joins it: `về …`, `ban hành …`; the name of a law
public record Cited(String type, String code, @Nullable LocalDate day, String issuer, String subject) {

    /// Cited without number and issuer (NĐ 30/2020, PL I, II.6).
    private static final Set<String> LAWS = Set.of("hien phap", "bo luat", "luat", "phap lenh");

    /// What programs leave out is refused here, not found missing later.
    public Cited {
        requireNonNull(type);
        requireNonNull(code);
        requireNonNull(issuer);
        requireNonNull(subject);
    }

    public Cited cleaned() {
        return new Cited(VietnameseText.clean(type), VietnameseText.clean(code), day, VietnameseText.clean(issuer),
                VietnameseText.clean(subject));
    }

    public boolean isLaw() {
        return LAWS.contains(VietnameseText.searchKey(type));
    }

    /// As the first mention has it (NĐ 30/2020, PL I, II.6): `Kế hoạch số 31/KH-TLĐ ngày 27/3/2024 của … về …`.
    public String inFull() {
        if (isLaw() || code.isEmpty()) {
            return joined(named(), dated(), isLaw() ? "" : issued());
        }
        return joined(brief(), dated(), issued(), subject.isEmpty() || Joint.opens(subject) ? subject : "về " + subject);
    }

    /// As later mentions have it: `Kế hoạch số 31/KH-TLĐ`, `Luật Công đoàn`.
    public String brief() {
        return isLaw() || code.isEmpty() ? named() : type + " số " + code;
    }

    /// The line among the legal bases; what closes it depends on its place there.
    public String line() {
        return "Căn cứ " + inFull();
    }

    private String named() {
        return joined(type, subject);
    }

    private String dated() {
        return day == null ? "" : "ngày " + OfficialDate.print(day);
    }

    private String issued() {
        return issuer.isEmpty() ? "" : "của " + issuer;
    }

    private static String joined(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
