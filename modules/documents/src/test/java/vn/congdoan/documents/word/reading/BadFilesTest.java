package vn.congdoan.documents.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Specimens;
import vn.congdoan.documents.word.WordWriter;

@Timeout(20)
class BadFilesTest {

    private static final String HELLO = Packed.p("Xin chào");

    private static void isRefused(byte[] file, String why) {
        assertThat(new WordReader().read(file)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.why().key()).isEqualTo("documents.word.refused." + why);
            assertThat(ResourceBundle.getBundle("messages/documents-word").containsKey(refused.why().key())).isTrue();
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        isRefused(new byte[0], "empty");
        isRefused(utf8("%PDF-1.7"), "not-word");
        isRefused(utf8("{\\rtf1 chào}"), "not-word");
        isRefused(utf8("<html>"), "not-word");
        isRefused(new byte[] {'P'}, "not-word");
        isRefused(Packed.saying(HELLO).type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").bytes(), "not-word");
    }

    @Test
    void anOldWordFileAndALockedOneAreToldApart() {
        var old = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        isRefused(old, "old");
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        isRefused(old, "locked");
    }

    @Test
    void programsAreRefused() {
        isRefused(Packed.saying(HELLO).type("application/vnd.ms-word.document.macroEnabled.main+xml").bytes(), "macros");
        isRefused(Packed.saying(HELLO).with("word/vbaProject.bin", new byte[10]).bytes(), "macros");
    }

    @Test
    void tooMuchIsRefusedBeforeItIsParsed() {
        isRefused(new byte[(20 << 20) + 1], "too-large");
        isRefused(Packed.saying(HELLO).with("word/media/a.png", new byte[110 << 20]).bytes(), "unpacks");
        isRefused(Packed.saying(HELLO).with("word/other.xml", new byte[17 << 20]).bytes(), "unpacks");
        var many = Packed.saying(HELLO);
        for (int i = 0; i < 5000; i++) {
            many.with("word/a" + i + ".bin", new byte[0]);
        }
        isRefused(many.bytes(), "unpacks");
        isRefused(Packed.saying("<w:p/>".repeat(1_000_000)).bytes(), "damaged");
    }

    @Test
    void entitiesAreRefusedAndNothingIsFetched() {
        var outside = "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Packed.document(Packed.p("&e;"));
        isRefused(Packed.saying(HELLO).with("word/document.xml", outside).bytes(), "doctype");
        var laughs = "<!DOCTYPE w:document [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + Packed.document(Packed.p("&b;"));
        isRefused(Packed.saying(HELLO).with("word/document.xml", laughs).bytes(), "doctype");
    }

    @Test
    void damagedFilesAreRefused() {
        isRefused(Packed.saying(HELLO).with("word/document.xml", "<w:document><w:body>").bytes(), "damaged");
        isRefused(Packed.saying(HELLO).with("word/document.xml", "").bytes(), "damaged");
        isRefused(Packed.saying("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).bytes(), "damaged");
        var whole = Packed.saying(HELLO).bytes();
        isRefused(Arrays.copyOf(whole, whole.length / 3), "damaged");
    }

    @Test
    void aFileWithoutWordsIsRefused() {
        isRefused(Packed.saying("<w:p/>").bytes(), "no-text");
    }

    /// Whatever bytes are changed, the reader answers and never throws.
    @Test
    void noiseNeverBreaksTheReader() {
        var good = new WordWriter(Profile.DECREE_30).write(Specimens.decision(), Medium.PAPER);
        var random = new Random(42);
        for (int i = 0; i < 300; i++) {
            var bad = good.clone();
            for (int k = 0; k <= i % 20; k++) {
                bad[4 + random.nextInt(bad.length - 4)] = (byte) random.nextInt();
            }
            assertThat(new WordReader().read(bad)).isNotNull();
        }
    }
}
