package vn.congdoan.documents.archive;

import vn.congdoan.kernel.VietnameseText;

/// A file as it went out.
///
/// @param sha256 64 hexadecimal digits
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Frozen(byte[] bytes, String sha256, String fileName) {

    /// `78-KH-LDLD.pdf`
    static String name(String number, String code) {
        return VietnameseText.searchKey(number + "-" + code).toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-") + ".pdf";
    }

    /// `78-KH-LDLD-PHU-LUC-2.pdf`; as in the document itself, an only annex is not counted.
    static String annex(String number, String code, int annex, int annexes) {
        return name(number, code + "-phu-luc" + (annexes == 1 ? "" : "-" + annex));
    }
}
