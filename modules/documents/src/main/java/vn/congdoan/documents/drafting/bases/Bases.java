package vn.congdoan.documents.drafting.bases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door to the register of cited documents of the bound federation.
@Component
public class Bases {

    private static final int TYPE = 100;
    private static final int CODE = 60;
    private static final int ISSUER = 300;
    private static final int SUBJECT = 1000;

    private final StoredBases bases;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Ids ids;

    Bases(StoredBases bases, Transactions transactions, AuditTrail audit, Ids ids) {
        this.bases = bases;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    public Registering register(Cited wish) {
        return transactions.call(() -> keep(wish.cleaned(), null, cited -> { }, "documents.basis-registered"));
    }

    /// @throws StaleVersion when somebody else was faster
    public Registering change(UUID id, int version, Cited wish, boolean inForce) {
        return transactions.call(() -> {
            get(id);
            return keep(wish.cleaned(), id, cited -> {
                if (!bases.update(id, version, cited, inForce)) {
                    throw new StaleVersion(cited.brief());
                }
            }, "documents.basis-changed");
        });
    }

    /// @param own the entry that is changed, or null when one is entered
    private Registering keep(Cited cited, @Nullable UUID own, Consumer<Cited> change, String action) {
        var faults = faults(cited, own);
        if (!faults.isEmpty()) {
            return new Registering.Refused(faults);
        }
        var id = own == null ? ids.next() : own;
        if (own == null) {
            bases.insert(id, cited);
        } else {
            change.accept(cited);
        }
        audit.record(action, cited.code().isEmpty() ? cited.brief() : cited.code(), cited.inFull());
        return new Registering.Registered(id);
    }

    private List<Message> faults(Cited cited, @Nullable UUID own) {
        var faults = new ArrayList<Message>();
        if (cited.type().isEmpty() || cited.code().isEmpty() && cited.subject().isEmpty()) {
            faults.add(Message.of("documents.basis.refused.unnamed"));
        }
        if (cited.type().length() > TYPE || cited.code().length() > CODE || cited.issuer().length() > ISSUER
                || cited.subject().length() > SUBJECT) {
            faults.add(Message.of("documents.basis.refused.long", TYPE, CODE, ISSUER, SUBJECT));
        }
        if (!cited.code().isEmpty() && bases.withCode(cited.code()).stream()
                .anyMatch(other -> !other.id().equals(own) && other.cited().issuer().equals(cited.issuer())
                        && other.cited().type().equals(cited.type()))) {
            faults.add(Message.of("documents.basis.refused.twice", cited.brief()));
        }
        return faults;
    }

    /// @throws NotFound when the federation's register has no such entry
    public Basis get(UUID id) {
        return bases.find(id).orElseThrow(() -> new NotFound("basis"));
    }

    /// @param words parts of what the citation says, without regard to tones; empty text for all
    public List<Basis> list(String words, int from, int most) {
        return bases.list(words, from, most);
    }

    public int count(String words) {
        return bases.count(words);
    }
}
