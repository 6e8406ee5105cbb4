package vn.congdoan.documents.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.signing.TestImages;

class PictureTest {

    @Test
    void emptyBordersAreCutOff() throws Exception {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        dot(image, 50, 60, 120, 110, Color.BLUE);
        dot(image, 140, 130, 170, 150, Color.BLUE);
        var picture = Picture.of(TestImages.png(image));
        assertThat(picture.width()).isEqualTo(120);
        assertThat(picture.height()).isEqualTo(90);
    }

    @Test
    void onlyPixelsAreKept() throws Exception {
        var png = Picture.of(withText(TestImages.signature().png(), "Author\0Nguyễn Văn Mẫu")).png();
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("Author");
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getColorModel().hasAlpha()).isTrue();
        assertThat(new Color(image.getRGB(0, 0), true).getAlpha()).isLessThan(16);
    }

    @Test
    void whatCoversTheDocumentIsRefused() {
        var opaque = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        assertThat(refusal(TestImages.png(opaque))).isEqualTo("opaque");
        var full = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        dot(full, 0, 0, 200, 200, Color.WHITE);
        assertThat(refusal(TestImages.png(full))).isEqualTo("opaque");
        assertThat(refusal(TestImages.png(new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB)))).isEqualTo("empty");
    }

    @Test
    void whatIsNoPngIsRefused() throws Exception {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        var png = TestImages.signature().png();
        assertThat(refusal(jpeg.toByteArray())).isEqualTo("no-png");
        assertThat(refusal(new byte[0])).isEqualTo("no-png");
        assertThat(refusal(Arrays.copyOf(png, png.length / 2))).isEqualTo("no-png");
        assertThat(refusal(new byte[PictureFile.MOST_KILOBYTES * 1024 + 1])).isEqualTo("large");
    }

    @Test
    void sidesHaveAsManyPixelsAsCanBePrinted() throws Exception {
        assertThat(refusal(TestImages.signaturePng(400, 99, Color.BLUE))).isEqualTo("pixels");
        assertThat(refusal(TestImages.signaturePng(3001, 200, Color.BLUE))).isEqualTo("pixels");
        assertThat(Picture.of(TestImages.signaturePng(3000, 100, Color.BLUE)).width()).isEqualTo(1000);
    }

    /// It is not unpacked: a picture of this size would take 3.6 GB.
    @Test
    void aPictureThatSaysItIsHugeIsRefusedUnread() {
        var png = TestImages.signature().png();
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        assertThat(refusal(png)).isEqualTo("pixels");
    }

    @Test
    void aClerkWouldWishBlueSignaturesAndRedRoundSeals() throws Exception {
        var blue = Picture.of(TestImages.signature().png());
        var black = Picture.of(TestImages.signaturePng(600, 240, Color.BLACK));
        var seal = Picture.of(TestImages.seal().png());
        assertThat(suggestions(ImageKind.PERSON, blue, 45)).isEmpty();
        assertThat(suggestions(ImageKind.PERSON, black, 45)).containsExactly("colour-PERSON");
        assertThat(suggestions(ImageKind.ORGANISATION, seal, 36)).isEmpty();
        assertThat(suggestions(ImageKind.ORGANISATION, blue, 36)).containsExactly("colour-ORGANISATION", "round");
        assertThat(suggestions(ImageKind.PERSON, Picture.of(TestImages.signaturePng(300, 120, Color.BLUE)), 45))
                .containsExactly("coarse");
    }

    private static List<String> suggestions(ImageKind kind, Picture picture, double width) {
        return PictureRules.suggestions(kind, picture, width).stream()
                .map(said -> said.key().replace("documents.seals.suggested.", "")).toList();
    }

    private static String refusal(byte[] file) {
        return String.valueOf(catchThrowableOfType(Unfit.class, () -> Picture.of(file)).getMessage());
    }

    private static void dot(BufferedImage image, int left, int top, int right, int bottom, Color colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
    }

    /// With a comment after the header.
    private static byte[] withText(byte[] png, String text) {
        var words = text.getBytes(StandardCharsets.UTF_8);
        var chunk = ByteBuffer.allocate(12 + words.length).putInt(words.length).put("tEXt".getBytes(StandardCharsets.US_ASCII)).put(words);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + words.length);
        chunk.putInt((int) crc.getValue());
        return ByteBuffer.allocate(png.length + chunk.capacity()).put(png, 0, 33).put(chunk.array()).put(png, 33, png.length - 33).array();
    }
}
