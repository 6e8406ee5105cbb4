package vn.congdoan.documents.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.archive.IssuedDocument.Ending;
import vn.congdoan.documents.verification.Verdict;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.platform.NotFound;

/// Keeps issued documents and gives the same file out for ever. Nothing here changes a document: what ends it stands
/// beside it.
@Component
public class Archive {

    private final StoredIssues issues;
    private final StoredFiles files;
    private final Endings endings;
    private final Verification verification;

    Archive(StoredIssues issues, StoredFiles files, Endings endings, Verification verification) {
        this.issues = issues;
        this.files = files;
        this.endings = endings;
        this.verification = verification;
    }

    /// Within the transaction that issues the document. From then on its code answers the public.
    public IssuedDocument keep(Freezing freezing) {
        var sha256 = sha256(freezing.pdf().bytes());
        issues.add(freezing, sha256);
        var kept = get(freezing.id());
        verification.publish(freezing.code(), kept.notation(), kept.dated(), sha256);
        keep(kept, freezing.annexes());
        return kept;
    }

    private void keep(IssuedDocument document, List<Pdf> annexes) {
        for (int annex = 1; annex <= annexes.size(); annex++) {
            var bytes = annexes.get(annex - 1).bytes();
            var sha256 = sha256(bytes);
            files.add(document.id(), annex, Frozen.annex(document.number(), document.code(), annex, annexes.size()), bytes, sha256);
            verification.alsoIssued(document.verification(), sha256);
        }
    }

    /// Within the transaction that withdraws or replaces the document.
    public void end(UUID id, Ending ending) {
        endings.add(id, ending);
        verification.turn(id, ending.as() == Ending.As.REPLACED ? Verdict.State.REPLACED : Verdict.State.WITHDRAWN);
    }

    public void begin(UUID draft, Replacement replacement) {
        endings.replacement(draft, replacement);
    }

    public Optional<Replacement> replacement(UUID draft) {
        return endings.replacement(draft);
    }

    /// The documents that were begun to replace an issued one.
    public List<UUID> begun(UUID issued) {
        return endings.begun(issued);
    }

    /// @throws NotFound when the federation issued no such document
    public IssuedDocument get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("issued document"));
    }

    public Optional<IssuedDocument> find(UUID id) {
        return issues.find(id);
    }

    /// The file as it went out.
    public Frozen file(UUID id) {
        return issues.file(id).orElseThrow(() -> new NotFound("issued document"));
    }

    /// The annexes that went out as files of their own, in their order.
    ///
    /// @throws NotFound when the federation issued no such document
    public List<IssuedFile> files(UUID id) {
        return files.of(get(id).id());
    }

    /// One of them as it went out.
    ///
    /// @param annex number of the annex, from 1
    public Frozen file(UUID id, int annex) {
        return files.find(id, annex).orElseThrow(() -> new NotFound("file of an issued document"));
    }

    /// The document's model as JSON.
    public String model(UUID id) {
        return issues.model(id).orElseThrow(() -> new NotFound("issued document"));
    }

    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
