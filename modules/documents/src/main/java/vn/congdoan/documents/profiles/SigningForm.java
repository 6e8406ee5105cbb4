package vn.congdoan.documents.profiles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Quyền hạn and chức vụ above a signer's name, line by line (NĐ 30/2020, PL I, II.7).
public record SigningForm(List<String> lines) {

    static final List<SigningForm> USUAL = Stream.of("TM. BAN THƯỜNG VỤ / CHỦ TỊCH", "TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH",
            "TM. BAN CHẤP HÀNH / CHỦ TỊCH", "TM. BAN CHẤP HÀNH / PHÓ CHỦ TỊCH", "CHỦ TỊCH", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
            "TL. BAN THƯỜNG VỤ / TRƯỞNG BAN", "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG", "TUQ. BAN THƯỜNG VỤ / TRƯỞNG BAN")
            .map(SigningForm::typed).toList();

    public SigningForm {
        lines = List.copyOf(lines);
    }

    /// From one line with ` / ` between its parts.
    static SigningForm typed(String line) {
        return new SigningForm(Arrays.stream(line.split("/", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList());
    }

    /// In one line, as it is typed.
    public String inOneLine() {
        return String.join(" / ", lines);
    }
}
