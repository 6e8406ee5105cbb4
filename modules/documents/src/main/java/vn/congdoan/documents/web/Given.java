package vn.congdoan.documents.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.spi.document.Document;
import vn.congdoan.web.Refused;

/// Documents as files, handed out by pages and the API alike. Drafts are never kept by browsers or proxies.
@Component
class Given {

    private static final MediaType DOCX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Documents documents;

    Given(Documents documents) {
        this.documents = documents;
    }

    ResponseEntity<byte[]> pdf(Composition composition) {
        var document = composition.document();
        return file(MediaType.APPLICATION_PDF, ContentDisposition.inline(), name(document) + ".pdf", printed(() -> documents.print(document).bytes()));
    }

    ResponseEntity<byte[]> docx(Composition composition) {
        var document = composition.document();
        return file(DOCX, ContentDisposition.attachment(), name(document) + ".docx", printed(() -> documents.word(document, Medium.PAPER)));
    }

    String screen(Composition composition) {
        return documents.screen(composition.document());
    }

    private static byte[] printed(java.util.function.Supplier<byte[]> work) {
        try {
            return work.get();
        } catch (Unprintable unprintable) {
            throw new Refused(said(unprintable));
        }
    }

    /// Its places are messages in themselves.
    private static Message said(org.springframework.context.MessageSourceResolvable said) {
        var codes = java.util.Objects.requireNonNull(said.getCodes());
        var arguments = said.getArguments() == null ? new Object[0] : said.getArguments();
        return new Message(codes[0], java.util.Arrays.stream(arguments).map(argument ->
                argument instanceof org.springframework.context.MessageSourceResolvable nested ? said(nested) : argument).toList());
    }

    private static ResponseEntity<byte[]> file(MediaType type, ContentDisposition.Builder how, String name, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, how.filename(name, StandardCharsets.UTF_8).build().toString()).body(bytes);
    }

    private static String name(Document document) {
        var words = VietnameseText.searchKey(document.type() + " " + document.subject()).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? "van-ban" : words.substring(0, Math.min(80, words.length()));
    }
}
