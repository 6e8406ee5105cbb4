package vn.congdoan.campaigns;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The door to files that were sent for a campaign and wait until their user confirms what was read in them.
@Component
public class Uploads {

    private final StoredUploads stored;
    private final StoredCampaigns campaigns;
    private final Transactions transactions;

    Uploads(StoredUploads stored, StoredCampaigns campaigns, Transactions transactions) {
        this.stored = stored;
        this.campaigns = campaigns;
        this.transactions = transactions;
    }

    /// @param waiting nothing of it was taken over yet
    public record Upload(UUID id, String file, byte[] content, boolean waiting) {
    }

    /// @param purpose what it is read as; a file is found under its purpose only
    public UUID keep(String code, String purpose, String fileName, byte[] content) {
        return transactions.call(() -> stored.keep(campaigns.get(code).outline().id(), purpose, fileName, content));
    }

    public Upload get(String code, String purpose, UUID id) {
        return stored.find(campaigns.get(code).outline().id(), purpose, id).orElseThrow(() -> new NotFound("import"));
    }

    /// @return whether it was still waiting; only one of two who confirm at once gets that answer
    public boolean settle(UUID id) {
        return transactions.call(() -> stored.settle(id));
    }
}
