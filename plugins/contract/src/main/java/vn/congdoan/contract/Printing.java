package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;

/// Whether a document can be put on paper and says there what its model says. The PDF is kept in `target/printed`
/// for whoever wants to look at it.
final class Printing {

    private static final Path FOLDER = Path.of("target/printed");
    /// Signs that only the reading has, and places that a draft leaves open.
    private static final Pattern NOT_ON_PAPER = Pattern.compile("[|]|[→↓].*|===|landscape|portrait|Số:|.*….*|\\d{4}-\\d\\d-\\d\\d");

    private Printing() {
    }

    static void check(String name, Document document) throws IOException {
        Structure.check(document);
        var pdf = new Documents().print(document);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf.bytes());
        Conformance.check(pdf.bytes());
        try (var read = Loader.loadPDF(pdf.bytes())) {
            var printed = new PDFTextStripper().getText(read).replaceAll("[\\s\\u00a0]+", "");
            assertThat(Reading.of(document).stream().flatMap(line -> Arrays.stream(line.split("[\\s\\u00a0]+")))
                    .filter(word -> !NOT_ON_PAPER.matcher(word).matches()).map(Printing::level).distinct())
                    .as("words of the model that are on paper").allMatch(printed::contains);
            assertThat(pdf.pages()).isGreaterThanOrEqualTo(1 + document.annexes().size());
        }
    }

    /// Extracted text has the marks of footnotes as plain digits.
    private static String level(String word) {
        return word.chars().map(c -> Reading.RAISED.indexOf(c) < 0 ? c : '0' + Reading.RAISED.indexOf(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
