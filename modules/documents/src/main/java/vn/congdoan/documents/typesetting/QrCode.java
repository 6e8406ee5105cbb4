package vn.congdoan.documents.typesetting;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code of black squares. Whoever places it keeps the usual margin of four squares free around it.
final class QrCode implements Piece {

    private final ByteMatrix modules;
    private final double side;
    private final Tag tag;

    /// @param url  at most some 2,300 bytes long
    /// @param side of the code without its margin
    QrCode(String url, double side, Tag tag) {
        this.side = side;
        this.tag = tag;
        try {
            modules = Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + url, e);
        }
    }

    @Override
    public double height() {
        return side;
    }

    @Override
    public double gap() {
        return 0;
    }

    @Override
    public boolean bound() {
        return false;
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        ink.figure(tag, left, top, side);
        int count = modules.getWidth();
        double module = side / count;
        for (int row = 0; row < count; row++) {
            for (int from = 0; from < count; from++) {
                int to = from;
                while (to < count && modules.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    ink.tile(left + from * module, top + row * module, (to - from) * module, module);
                    from = to;
                }
            }
        }
        ink.fill();
    }
}
