package vn.congdoan.documents.delivery;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.waiting.Jobs;
import vn.congdoan.documents.waiting.Kind;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// Sends issued documents to recipients by e-mail. Queueing is at once, sending is a job's.
@Component
public class Deliveries {

    private static final int MOST = 500;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    private final Outbox outbox;
    private final Archive archive;
    private final Postman postman;
    private final Jobs jobs;
    private final Transactions transactions;
    private final AuditTrail audit;

    Deliveries(Outbox outbox, Archive archive, Postman postman, Jobs jobs, Transactions transactions, AuditTrail audit) {
        this.outbox = outbox;
        this.archive = archive;
        this.postman = postman;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// @param address of e-mail
    public record To(String name, String address) {
    }

    /// Whether there is a mail server to send with.
    public boolean possible() {
        return postman.ready();
    }

    /// Queues one letter for each address that had none with this document.
    public Queueing send(UUID document, List<To> recipients) {
        if (!postman.ready()) {
            return refused("no-server");
        }
        if (recipients.isEmpty() || recipients.size() > MOST) {
            return refused("recipients", MOST);
        }
        for (var recipient : recipients) {
            if (!ADDRESS.matcher(recipient.address().strip()).matches()) {
                return refused("address", recipient.address());
            }
        }
        return transactions.call(() -> {
            var issued = archive.get(document);
            int letters = Math.toIntExact(recipients.stream().filter(to -> outbox.add(document, name(to), to.address().strip())).count());
            jobs.expect(Kind.DELIVERY);
            audit.record("documents.delivered", issued.notation(), Integer.toString(letters));
            return new Queueing.Queued(letters);
        });
    }

    /// Queues a letter again that failed, or whose outcome nobody knows.
    public Queueing again(UUID document, UUID letter) {
        if (!postman.ready()) {
            return refused("no-server");
        }
        return transactions.call(() -> {
            if (outbox.find(letter).filter(found -> found.document().equals(document)).isEmpty()) {
                throw new NotFound("letter");
            }
            return outbox.requeue(letter) ? new Queueing.Queued(1) : refused("not-failed");
        });
    }

    /// In the order in which they were queued.
    public List<Delivery> of(UUID document) {
        return outbox.of(archive.get(document).id());
    }

    private static String name(To to) {
        var clean = VietnameseText.clean(to.name());
        return clean.length() > 300 ? clean.substring(0, 300) : clean;
    }

    private static Queueing refused(String rule, Object... arguments) {
        return new Queueing.Refused(Message.of("documents.delivery.refused." + rule, arguments));
    }
}
