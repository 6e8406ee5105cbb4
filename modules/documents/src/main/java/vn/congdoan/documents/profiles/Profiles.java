package vn.congdoan.documents.profiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.Profile;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The styles of the bound federation. A document follows the one of its own date; none is ever changed, a new one is
/// adopted from a day on.
@Component
public class Profiles {

    private static final int NAME = 200;

    private final StoredStyles styles;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    Profiles(StoredStyles styles, Transactions transactions, AuditTrail audit, Ids ids, Clock clock) {
        this.styles = styles;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// How documents of a day look; as the decree says where nothing was adopted.
    public Profile on(LocalDate day) {
        return styleOn(day).profile();
    }

    /// The same with numbering, signing forms and types. Of several styles from the same day the one adopted last.
    public HouseStyle styleOn(LocalDate day) {
        return styles.on(day).map(StyleVersion::style).orElse(HouseStyle.DECREE_30);
    }

    /// Newest first.
    public List<StyleVersion> all() {
        return styles.all();
    }

    /// @throws NotFound when the federation has no such style
    public StyleVersion get(UUID id) {
        return styles.find(id).orElseThrow(() -> new NotFound("profile"));
    }

    /// What keeps a style from being adopted; empty when nothing does.
    public List<Message> faults(HouseStyle style) {
        return StyleRules.faults(style);
    }

    /// @param from first day of the documents it is for, today or later: what was issued before stays as it was
    public Adoption adopt(LocalDate from, String name, HouseStyle style) {
        var faults = new ArrayList<>(faults(style));
        if (from.isBefore(BusinessZone.today(clock))) {
            faults.add(Message.of("documents.profiles.refused.past"));
        }
        if (name.isBlank() || name.length() > NAME) {
            faults.add(Message.of("documents.profiles.refused.name", NAME));
        }
        if (!faults.isEmpty()) {
            return new Adoption.Refused(faults);
        }
        return transactions.call(() -> {
            var id = ids.next();
            styles.insert(id, from, name.strip(), style);
            audit.record("documents.profile-adopted", id.toString(), name.strip() + ", " + from);
            return new Adoption.Adopted(id);
        });
    }
}
