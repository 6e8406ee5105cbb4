package vn.congdoan.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.typesetting.SampleDocuments;

/// An independent reader (poppler) judges the signatures, trusting no certificate.
class PdfsigTest {

    private static final Workshop WORKSHOP = new Workshop();

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "pdfsig"))),
                "pdfsig is not installed: apt-get install poppler-utils");
    }

    @Test
    void bothSignaturesAreValid() throws Exception {
        var said = pdfsig(WORKSHOP.byBoth().bytes());
        assertThat(count(said, "Signature is Valid.")).isEqualTo(2);
        assertThat(said).contains("Signer Certificate Common Name: Nguyễn Văn Mẫu",
                "Signer Certificate Common Name: LIÊN ĐOÀN LAO ĐỘNG TỈNH THỬ", "ETSI.CAdES.detached", "Total document signed");
        assertThat(count(said, "Signing Hash Algorithm: SHA-256")).isEqualTo(2);
    }

    @Test
    void aFlippedByteIsADifferentDigest() throws Exception {
        var bytes = WORKSHOP.byBoth().bytes().clone();
        bytes[2000] ^= 1;
        var said = pdfsig(bytes);
        assertThat(count(said, "Digest Mismatch.")).isEqualTo(2);
        assertThat(said).doesNotContain("Signature is Valid.");
    }

    @Test
    void theFirstSignatureStaysValidWhenOnlyTheSecondIsTouched() throws Exception {
        var once = WORKSHOP.byPerson(Workshop.printed());
        var bytes = WORKSHOP.byOrganisation(once).bytes().clone();
        var behind = new String(bytes, once.bytes().length, bytes.length - once.bytes().length, StandardCharsets.ISO_8859_1);
        bytes[once.bytes().length + behind.indexOf("co-quan")] = 'k';
        var said = pdfsig(bytes);
        assertThat(count(said, "Signature is Valid.")).isEqualTo(1);
        assertThat(count(said, "Digest Mismatch.")).isEqualTo(1);
    }

    @Test
    void anUnseenSignatureIsValid() throws Exception {
        var annex = new Documents().print(SampleDocuments.plan());
        assertThat(count(pdfsig(WORKSHOP.byOrganisation(annex).bytes()), "Signature is Valid.")).isEqualTo(1);
    }

    private String pdfsig(byte[] pdf) throws Exception {
        var file = Files.write(folder.resolve("signed.pdf"), pdf);
        var builder = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "HOME", folder.toString(), "TZ", "UTC"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static long count(String text, String sentence) {
        return Pattern.compile(sentence, Pattern.LITERAL).matcher(text).results().count();
    }
}
