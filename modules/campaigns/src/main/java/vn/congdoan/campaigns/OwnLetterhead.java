package vn.congdoan.campaigns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Letterhead;
import vn.congdoan.spi.layout.Issuer;

/// Tells documents about no campaign whose they are.
@Component
class OwnLetterhead implements Letterhead {

    private final KnownFederation federation;

    OwnLetterhead(KnownFederation federation) {
        this.federation = federation;
    }

    @Override
    public Optional<Issuer> issuer() {
        return federation.issuer();
    }
}
