package vn.congdoan.documents.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.web.Refused;

/// Documents as files, handed out by pages and the API alike. Drafts are never kept by browsers or proxies.
@Component
class Given {

    private static final MediaType DOCX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final Set<Stage> FIXED = Set.of(Stage.APPROVED, Stage.SIGNED);

    private final Documents documents;
    private final Papers papers;
    private final Proceedings proceedings;
    private final Profiles profiles;
    private final Clock clock;

    Given(Documents documents, Papers papers, Proceedings proceedings, Profiles profiles, Clock clock) {
        this.documents = documents;
        this.papers = papers;
        this.proceedings = proceedings;
        this.profiles = profiles;
        this.clock = clock;
    }

    /// A stored document before its issue. From its approval on it has the words and the figures that were approved: what
    /// is printed for a signature by hand is what will be issued. Else it may ask a plugin: never in a transaction.
    Document standing(UUID id) {
        return FIXED.contains(papers.get(id).stage()) ? proceedings.approved(id) : papers.compose(id).document();
    }

    ResponseEntity<byte[]> pdf(Document document) {
        return file(MediaType.APPLICATION_PDF, ContentDisposition.inline(), name(document) + ".pdf", printed(() -> documents.print(document, today(), Medium.PAPER).bytes()));
    }

    ResponseEntity<byte[]> docx(Document document) {
        return file(DOCX, ContentDisposition.attachment(), name(document) + ".docx", printed(() -> documents.word(document, today(), Medium.PAPER)));
    }

    String screen(Document document) {
        return documents.screen(document, today());
    }

    /// The settings of the day on which it would be issued.
    private Profile today() {
        return profiles.on(BusinessZone.today(clock));
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
