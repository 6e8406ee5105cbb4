package vn.congdoan.documents.seals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Transactions;

/// The door: the images that stand in signed documents. A person's own image is managed by that person alone, the
/// seal by the federation's admins; the callers see to it.
@Component
public class SignatureImages {

    /// Owner of the federation's own seal.
    private static final UUID FEDERATION = new UUID(0, 0);

    private final Images images;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Ids ids;

    SignatureImages(Images images, Transactions transactions, AuditTrail audit, Ids ids) {
        this.images = images;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /// The image of a person's handwritten signature.
    public Optional<KeptImage> signatureOf(UUID person) {
        return images.find(ImageKind.PERSON, person);
    }

    /// The image of the federation's seal.
    public Optional<KeptImage> seal() {
        return images.find(ImageKind.ORGANISATION, FEDERATION);
    }

    /// Takes a PNG as the person's signature, in the place of the one before.
    ///
    /// @param width in mm, 20 to 50
    public Bringing bringSignature(UUID person, byte[] png, BigDecimal width) {
        return bring(ImageKind.PERSON, person, png, width);
    }

    /// Takes a PNG as the federation's seal, in the place of the one before.
    ///
    /// @param diameter true size in mm, 20 to 42
    public Bringing bringSeal(byte[] png, BigDecimal diameter) {
        return bring(ImageKind.ORGANISATION, FEDERATION, png, diameter);
    }

    /// Takes the person's signature out of use.
    public void endSignature(UUID person) {
        end(ImageKind.PERSON, person);
    }

    /// Takes the federation's seal out of use.
    public void endSeal() {
        end(ImageKind.ORGANISATION, FEDERATION);
    }

    private Bringing bring(ImageKind kind, UUID owner, byte[] file, BigDecimal width) {
        try {
            if (!kind.allows(width)) {
                throw new Unfit("width", kind.least(), kind.most());
            }
            var picture = Picture.of(file);
            var png = picture.png();
            transactions.run(() -> {
                images.end(kind, owner);
                images.insert(ids.next(), kind, owner, png, width);
                audit.record("documents.image-brought", kind.name(), width.toPlainString() + " mm");
            });
            return new Bringing.Taken(PictureRules.suggestions(kind, picture, width.doubleValue()));
        } catch (Unfit e) {
            return new Bringing.Refused(e.why());
        }
    }

    private void end(ImageKind kind, UUID owner) {
        transactions.run(() -> {
            if (images.end(kind, owner)) {
                audit.record("documents.image-ended", kind.name(), "");
            }
        });
    }
}
