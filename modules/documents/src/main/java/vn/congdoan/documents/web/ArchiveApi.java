package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.documents.archive.IssuedFile;
import vn.congdoan.documents.delivery.Deliveries;
import vn.congdoan.documents.delivery.Delivery;
import vn.congdoan.documents.delivery.Queueing;
import vn.congdoan.documents.register.Metadata;
import vn.congdoan.documents.register.Register;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// Issued documents: data, files, metadata (NĐ 30/2020, PL VI) and letters.
@RestController
class ArchiveApi {

    private final Archive archive;
    private final Register register;
    private final Deliveries deliveries;
    private final ApiPosts posts;

    ArchiveApi(Archive archive, Register register, Deliveries deliveries, ApiPosts posts) {
        this.archive = archive;
        this.register = register;
        this.deliveries = deliveries;
        this.posts = posts;
    }

    record SendBody(List<Deliveries.To> recipients) {
    }

    @GetMapping("/api/v1/documents/{id}/issued")
    IssuedDocument issued(@PathVariable UUID id) {
        return archive.get(id);
    }

    @GetMapping("/api/v1/documents/{id}/issued.pdf")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return IssuedPage.file(archive.file(id));
    }

    @GetMapping("/api/v1/documents/{id}/files")
    List<IssuedFile> files(@PathVariable UUID id) {
        return archive.files(id);
    }

    @GetMapping({"/api/v1/documents/{id}/files/{annex}", "/documents/{id}/files/{annex}"})
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int annex) {
        return IssuedPage.file(archive.file(id, annex));
    }

    @GetMapping({"/api/v1/documents/{id}/metadata", "/documents/{id}/metadata.json"})
    Metadata metadata(@PathVariable UUID id) {
        var issued = archive.get(id);
        return Metadata.of(issued, register.byHand(issued.numberId()), "");
    }

    @GetMapping("/documents/{id}/metadata.xml")
    ResponseEntity<byte[]> xml(@PathVariable UUID id) {
        return RegisterPage.answer(metadata(id).xml(), MediaType.APPLICATION_XML, "sieu-du-lieu.xml");
    }

    @GetMapping("/api/v1/documents/{id}/deliveries")
    List<Delivery> letters(@PathVariable UUID id) {
        return deliveries.of(id);
    }

    @PostMapping("/api/v1/documents/{id}/deliveries")
    ResponseEntity<?> send(@PathVariable UUID id, @RequestBody SendBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> switch (deliveries.send(id, body.recipients())) {
            case Queueing.Queued queued -> ResponseEntity.accepted().body(queued);
            case Queueing.Refused(var reason) -> throw new Refused(reason);
        });
    }
}
