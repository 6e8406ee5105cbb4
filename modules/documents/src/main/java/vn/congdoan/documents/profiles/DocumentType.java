package vn.congdoan.documents.profiles;

import java.util.List;
import java.util.stream.Stream;

/// A type of document and its abbreviation (NĐ 30/2020, PL III).
///
/// @param name in upper case, for example `KẾ HOẠCH`
/// @param code for example `KH`
public record DocumentType(String name, String code) {

    static final List<DocumentType> USUAL = Stream.of("NGHỊ QUYẾT = NQ", "QUYẾT ĐỊNH = QĐ", "CHỈ THỊ = CT", "KẾT LUẬN = KL",
            "QUY CHẾ = QC", "QUY ĐỊNH = QyĐ", "THÔNG BÁO = TB", "HƯỚNG DẪN = HD", "CHƯƠNG TRÌNH = CTr", "KẾ HOẠCH = KH",
            "PHƯƠNG ÁN = PA", "ĐỀ ÁN = ĐA", "BÁO CÁO = BC", "BIÊN BẢN = BB", "TỜ TRÌNH = TTr", "GIẤY MỜI = GM")
            .map(DocumentType::typed).toList();

    /// From `KẾ HOẠCH = KH`; without a code the text is the name.
    static DocumentType typed(String line) {
        int sign = line.lastIndexOf('=');
        return sign < 0 ? new DocumentType(line.strip(), "")
                : new DocumentType(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
    }

    /// In one line, as it is typed.
    public String inOneLine() {
        return name + " = " + code;
    }
}
