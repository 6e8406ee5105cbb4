package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Documents;

class QrCodeTest {

    /// Of the code, top left: seven squares in a row, without which no reader finds it.
    private static final int FINDER = 7;

    @Test
    void whatIsPrintedReadsBackAsTheAddress() throws Exception {
        var tiles = Drawing.of(new Documents().print(MoreSamples.decision()), 1).tiles();
        double left = tiles.stream().mapToDouble(Drawing.Frame::x).min().orElseThrow();
        double top = tiles.stream().mapToDouble(Drawing.Frame::y).min().orElseThrow();
        double right = tiles.stream().mapToDouble(tile -> tile.x() + tile.width()).max().orElseThrow();
        double module = tiles.stream().filter(tile -> tile.y() < top + 0.1 && tile.x() < left + 0.1).findFirst().orElseThrow()
                .width() / FINDER;
        int side = (int) Math.round((right - left) / module);
        var matrix = new BitMatrix(side);
        for (var tile : tiles) {
            int x = (int) Math.round((tile.x() - left) / module);
            matrix.setRegion(x, (int) Math.round((tile.y() - top) / module), (int) Math.round(tile.width() / module), 1);
        }
        assertThat(new Decoder().decode(matrix).getText()).isEqualTo(MoreSamples.VERIFICATION.url());
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new QrCode("x".repeat(3000), 50, Tag.root())).isInstanceOf(IllegalArgumentException.class);
    }
}
