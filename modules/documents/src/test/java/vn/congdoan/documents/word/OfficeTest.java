package vn.congdoan.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Specimens;
import vn.congdoan.documents.Words;
import vn.congdoan.documents.typesetting.Typesetter;

/// Another program opens the files and prints them alike. Left out where LibreOffice is not installed.
class OfficeTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    Path folder;

    static List<Document> documents() {
        return List.of(Specimens.plan(), Specimens.decision());
    }

    @BeforeEach
    void onlyWithOffice() {
        assumeThat(OFFICE).exists();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void libreOfficePrintsTheSameWordsOnAsManyPages(Document document) throws IOException, InterruptedException {
        var ours = new Typesetter(Profile.DECREE_30).print(document, Medium.PAPER);
        Files.write(folder.resolve("a.docx"), new WordWriter(Profile.DECREE_30).write(document, Medium.PAPER));
        var builder = new ProcessBuilder(OFFICE.toString(), "-env:UserInstallation=file://" + folder.resolve("office"), "--headless",
                "--convert-to", "pdf", "--outdir", folder.toString(), folder.resolve("a.docx").toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts().toString());
        var office = builder.start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var theirs = Files.readAllBytes(folder.resolve("a.pdf"));
        try (var pdf = Loader.loadPDF(theirs)) {
            assertThat(pdf.getNumberOfPages()).isBetween(ours.pages() - 1, ours.pages() + 1);
        }
        assertThat(words(theirs)).isEqualTo(words(ours.bytes()));
    }

    /// Old Liberation fonts, which many machines have, lack Vietnamese letters.
    private Path fonts() throws IOException {
        for (var face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            var name = "LiberationSerif-" + face + ".ttf";
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/liberation/" + name))) {
                Files.copy(in, folder.resolve(name));
            }
        }
        return Files.writeString(folder.resolve("fonts.conf"), """
                <fontconfig><dir>%s</dir><cachedir>%s/cache</cachedir><alias binding="same"><family>Times New Roman</family>
                <prefer><family>Liberation Serif</family></prefer></alias></fontconfig>""".formatted(folder, folder));
    }

    /// How often each word is printed; numbers, those of pages among them, are left out.
    private static Map<String, Long> words(byte[] bytes) throws IOException {
        var words = new TreeMap<String, Long>();
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf);
            Words.in(text).stream().filter(word -> word.matches("\\p{L}+")).forEach(word -> words.merge(word, 1L, Long::sum));
        }
        return words;
    }
}
