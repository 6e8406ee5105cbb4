package vn.congdoan.documents.seals;

/// A picture to stand in a document.
///
/// @param png   transparent, without empty borders
/// @param width in mm: of a seal the true diameter, of a signature the most it may take
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record SignatureImage(byte[] png, double width) {

    @Override
    public String toString() {
        return "SignatureImage[" + width + " mm]";
    }
}
