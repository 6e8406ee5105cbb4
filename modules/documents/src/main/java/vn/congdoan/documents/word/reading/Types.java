package vn.congdoan.documents.word.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The types of documents and their abbreviations (NĐ 30/2020, PL III; QĐ 933/QĐ-TLĐ 2024).
final class Types {

    private static final Map<String, String> CODES = new LinkedHashMap<>();

    static {
        var table = "NGHỊ QUYẾT=NQ;QUYẾT ĐỊNH=QĐ;CHỈ THỊ=CT;QUY CHẾ=QC;QUY ĐỊNH=QyĐ;THÔNG CÁO=TC;THÔNG BÁO=TB;HƯỚNG DẪN=HD;"
                + "CHƯƠNG TRÌNH=CTr;KẾ HOẠCH=KH;PHƯƠNG ÁN=PA;ĐỀ ÁN=ĐA;DỰ ÁN=DA;BÁO CÁO=BC;BIÊN BẢN=BB;TỜ TRÌNH=TTr;HỢP ĐỒNG=HĐ;"
                + "CÔNG ĐIỆN=CĐ;GIẤY MỜI=GM;KẾT LUẬN=KL;CHIẾN LƯỢC=CL;QUY TRÌNH=QTr;THÔNG TRI=TT";
        for (var entry : table.split(";")) {
            var parts = entry.split("=");
            CODES.put(parts[0], parts[1]);
        }
    }

    private Types() {
    }

    /// The type a line names in capitals, alone or before other words.
    static Optional<String> at(String line) {
        return CODES.keySet().stream().filter(type -> line.startsWith(type)
                && (line.length() == type.length() || !Character.isLetter(line.charAt(type.length())))).findFirst();
    }

    static String code(String type) {
        return CODES.getOrDefault(type, "");
    }
}
