package vn.congdoan.spi.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.document.OfficialDate;

/// A document that another one cites (NĐ 30/2020, PL I, II.6).
///
/// @param type    for example `Kế hoạch`
/// @param sign    number and code as the document itself writes them, `78/KH-LĐLĐ` or `117-KH/TU`
/// @param date    of the document, or null when it is not known
/// @param issuer  for example `Ban Thường vụ Liên đoàn Lao động tỉnh Lai Châu`; empty text leaves it out
/// @param subject beginning in lower case, as it follows `về`; empty text leaves it out
public record Citation(String type, String sign, @Nullable LocalDate date, String issuer, String subject) {

    /// As later mentions have it, `Kế hoạch số 78/KH-LĐLĐ`.
    public String brief() {
        return type + " số " + sign;
    }

    /// `Kế hoạch số 78/KH-LĐLĐ ngày 11/6/2024`.
    public String dated() {
        return date == null ? brief() : brief() + " ngày " + OfficialDate.print(date);
    }

    /// As the first mention has it, with issuer and subject.
    public String inFull() {
        return dated() + (issuer.isEmpty() ? "" : " của " + issuer) + (subject.isEmpty() ? "" : " về " + subject);
    }
}
