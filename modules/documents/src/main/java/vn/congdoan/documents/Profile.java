package vn.congdoan.documents;

/// The settings of a document's appearance; lengths and sizes in points.
///
/// @param portrait       of the text and of upright annexes
/// @param landscape      of annexes that lie
/// @param lineSpacing    as a multiple of single spacing, for running text
/// @param indent         of first lines
/// @param paragraphGap   above each paragraph
/// @param headingColumn  width of the heading's left column
/// @param nation         Quốc hiệu
/// @param motto          Tiêu ngữ
public record Profile(Sheet portrait, Sheet landscape, Sizes sizes, double lineSpacing, double indent, double paragraphGap,
        double headingColumn, String nation, String motto) {

    /// NĐ 30/2020, PL I, in the sizes of the decree's own samples.
    public static final Profile DECREE_30 = new Profile(
            Sheet.ofMillimetres(210, 297, 20, 20, 30, 20),
            Sheet.ofMillimetres(297, 210, 20, 15, 30, 15),
            new Sizes(12, 12, 13, 13, 13, 14, 14, 13, 12, 11, 13),
            1.15, Sheet.mm(10), 6, Sheet.mm(68),
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    /// Height of a line set single, as a share of its size.
    public static final double SINGLE = 1.15;

    /// Type sizes of the components of a document.
    ///
    /// @param body      of the issuing bodies' names
    /// @param text      of running text, the signature and annex titles
    /// @param attached  of `(Kèm theo …)`
    public record Sizes(double body, double nation, double motto, double number, double date, double title, double text,
            double attached, double recipientsTitle, double recipients, double pageNumber) {
    }

    public Sheet sheet(boolean lying) {
        return lying ? landscape : portrait;
    }

    /// Height of a line of running text.
    public double textLeading() {
        return sizes.text() * SINGLE * lineSpacing;
    }
}
