package vn.congdoan.documents.drafting;

import java.util.List;

/// A type of official documents with its abbreviation (NĐ 30/2020, PL III; QĐ 933/QĐ-TLĐ 2024 for those of unions).
/// Other types may be typed: the list is for choosing, not for refusing.
///
/// @param name upper case; empty text for a công văn, which has no abbreviation either
public record DocumentType(String name, String code) {

    public static final List<DocumentType> ALL = List.of(
            of("KẾ HOẠCH", "KH"), of("BÁO CÁO", "BC"), of("QUYẾT ĐỊNH", "QĐ"), of("THÔNG BÁO", "TB"), of("HƯỚNG DẪN", "HD"),
            of("NGHỊ QUYẾT", "NQ"), of("CHỈ THỊ", "CT"), of("KẾT LUẬN", "KL"), of("CHƯƠNG TRÌNH", "CTr"), of("TỜ TRÌNH", "TTr"),
            of("QUY CHẾ", "QC"), of("QUY ĐỊNH", "QyĐ"), of("ĐỀ ÁN", "ĐA"), of("DỰ ÁN", "DA"), of("PHƯƠNG ÁN", "PA"),
            of("THÔNG CÁO", "TC"), of("BIÊN BẢN", "BB"), of("HỢP ĐỒNG", "HĐ"), of("CÔNG ĐIỆN", "CĐ"), of("GIẤY MỜI", "GM"),
            of("GIẤY GIỚI THIỆU", "GGT"), of("GIẤY ỦY QUYỀN", "GUQ"), of("", ""));

    private static DocumentType of(String name, String code) {
        return new DocumentType(name, code);
    }
}
