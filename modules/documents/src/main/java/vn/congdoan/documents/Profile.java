package vn.congdoan.documents;

/// The settings of a document's appearance; lengths and sizes in points. Data that a federation may change and that is
/// stored with each issued document; the default is NĐ 30/2020.
///
/// @param portrait      of the text and of upright annexes
/// @param landscape     of annexes that lie
/// @param lineSpacing   as a multiple of single spacing, for running text; at most 1.5
/// @param indent        of first lines: 1 cm or 1.27 cm
/// @param paragraphGap  above each paragraph: at least 6 pt
/// @param headingColumn width of the heading's left column
/// @param nation        Quốc hiệu
/// @param motto         Tiêu ngữ
public record Profile(Sheet portrait, Sheet landscape, Sizes sizes, double lineSpacing, double indent, double paragraphGap,
        double headingColumn, String nation, String motto, Lengths lengths, Rules rules, Stamps stamps) {

    /// NĐ 30/2020, PL I, in the sizes of the decree's own samples.
    public static final Profile DECREE_30 = new Profile(
            Sheet.ofMillimetres(210, 297, 20, 20, 30, 20),
            Sheet.ofMillimetres(297, 210, 20, 15, 30, 15),
            Sizes.DECREE_30, 1.15, Sheet.mm(10), 6, Sheet.mm(68),
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            new Lengths(Sheet.mm(10), Sheet.mm(70), 16, 6, 14, Sheet.mm(28), Sheet.mm(18)),
            new Rules(0.75, 0.42, 0.42, Sheet.mm(50)),
            new Stamps(Sheet.mm(8), Sheet.mm(20), Sheet.mm(40), Sheet.mm(30)));

    /// Height of a line set single, as a share of its size.
    public static final double SINGLE = 1.15;

    /// Type sizes of the components of a document (NĐ 30/2020, PL I, II, III and V).
    ///
    /// @param governing     name of the body above
    /// @param body          name of the issuing body
    /// @param title         tên loại
    /// @param subject       trích yếu under it
    /// @param letterSubject `V/v …` of a công văn
    /// @param text          of running text with all its levels
    /// @param office        quyền hạn, chức vụ
    /// @param signer        full name
    /// @param addressees    Kính gửi
    /// @param annex         `Phụ lục I`
    /// @param attached      `(Kèm theo …)`
    /// @param stamp         of urgency
    /// @param drafter       sign of the drafter and number of copies
    /// @param address       line at the foot of page 1
    /// @param verification  short code beside the QR code
    /// @param signed        text form of a signature on a separate annex file
    public record Sizes(double governing, double body, double nation, double motto, double number, double date,
            double title, double subject, double letterSubject, double text, double office, double signer,
            double addressees, double recipientsTitle, double recipients, double annex, double annexTitle,
            double attached, double stamp, double circulation, double drafter, double address, double pageNumber,
            double footnote, double verification, double signed) {

        /// The sizes of the decree's samples.
        public static final Sizes DECREE_30 = new Sizes(12, 12, 12, 13, 13, 13, 14, 14, 12, 14, 14, 14, 14, 12, 11, 14,
                14, 13, 13, 13, 11, 11, 13, 11, 9, 10);
    }

    /// Distances between components.
    ///
    /// @param header           from the paper's upper edge to the page number
    /// @param recipientsColumn width of Nơi nhận beside the signer, on the upright sheet
    /// @param titleGap         above tên loại
    /// @param letterSubjectGap between the number and `V/v …`
    /// @param signatureGap     above the signature
    /// @param signingRoom      between office and name
    /// @param qrCode           side of the QR code
    public record Lengths(double header, double recipientsColumn, double titleGap, double letterSubjectGap,
            double signatureGap, double signingRoom, double qrCode) {
    }

    /// Horizontal rules. Tiêu ngữ's is as long as its text, the address's as wide as the page's text.
    ///
    /// @param bodyShare    length under the issuing body as a share of its last line: 1/3 to 1/2
    /// @param subjectShare the same under trích yếu
    /// @param note         length above footnotes
    public record Rules(double thickness, double bodyShare, double subjectShare, double note) {
    }

    /// Frames of the urgency stamps.
    public record Stamps(double height, double khan, double thuongKhan, double hoaToc) {
    }

    public Sheet sheet(boolean lying) {
        return lying ? landscape : portrait;
    }

    /// Height of a line of running text.
    public double textLeading() {
        return sizes.text() * SINGLE * lineSpacing;
    }
}
