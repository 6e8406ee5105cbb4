package vn.congdoan.documents.web.registers;

import java.util.List;
import org.springframework.util.MultiValueMap;
import vn.congdoan.documents.drafting.bases.Cited;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.VietnameseDates;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.web.Refused;

/// A cited document as the fields of a form.
record CitedForm(String type, String code, String day, String issuer, String subject) {

    static final CitedForm BLANK = new CitedForm("", "", "", "", "");

    static CitedForm of(Cited cited) {
        return new CitedForm(cited.type(), cited.code(), cited.day() == null ? "" : OfficialDate.print(cited.day()), cited.issuer(), cited.subject());
    }

    static CitedForm of(MultiValueMap<String, String> sent) {
        return new CitedForm(text(sent, "type"), text(sent, "code"), text(sent, "day"), text(sent, "issuer"), text(sent, "subject"));
    }

    /// @throws Refused when the day is none
    Cited cited() {
        var read = VietnameseDates.day(day);
        if (!day.isEmpty() && read.isEmpty()) {
            throw new Refused(List.of(Message.of("documents.basis.refused.day", day)));
        }
        return new Cited(type, code, read.orElse(null), issuer, subject);
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var given = sent.getFirst(name);
        return given == null ? "" : given.strip();
    }
}
