package vn.congdoan.documents.drafting.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door to the groups of recipients of the bound federation. Changes throw [StaleVersion] when somebody else was faster.
@Component
public class Groups {

    private static final int NAME = 200;
    private static final int CODE = 60;
    private static final int RECIPIENT = 300;
    private static final int MEMBERS = 500;
    private static final int COPIES = 999;

    private final StoredGroups groups;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Ids ids;

    Groups(StoredGroups groups, Transactions transactions, AuditTrail audit, Ids ids) {
        this.groups = groups;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /// @param code empty text makes one from the name
    public Grouping make(String code, String name, List<Recipient> members) {
        var title = VietnameseText.clean(name);
        var given = code.isBlank() ? codeFor(title) : VietnameseText.clean(code);
        var people = cleaned(members);
        return transactions.call(() -> {
            var faults = faults(title, people);
            if (!given.matches("[a-z0-9]+(-[a-z0-9]+)*") || given.length() > CODE) {
                faults.add(Message.of("documents.group.refused.code", given));
            }
            var id = ids.next();
            if (faults.isEmpty() && !groups.insert(id, given, title, people)) {
                faults.add(Message.of("documents.group.refused.taken", given));
            }
            return settled(faults, id, given, "documents.group-made", title);
        });
    }

    public Grouping change(UUID id, int version, String name, List<Recipient> members) {
        var title = VietnameseText.clean(name);
        var people = cleaned(members);
        return transactions.call(() -> {
            var group = get(id);
            var faults = faults(title, people);
            if (faults.isEmpty() && !groups.update(id, version, title, people)) {
                throw new StaleVersion(group.name());
            }
            return settled(faults, id, group.code(), "documents.group-changed", title);
        });
    }

    /// Documents that call it say so as a flaw; issued ones are frozen and stay as they are.
    public void delete(UUID id, int version) {
        transactions.run(() -> {
            var group = get(id);
            if (!groups.delete(id, version)) {
                throw new StaleVersion(group.name());
            }
            audit.record("documents.group-deleted", group.code(), group.name());
        });
    }

    /// @throws NotFound when the federation has no such group
    public Group get(UUID id) {
        return groups.find(id).orElseThrow(() -> new NotFound("group of recipients"));
    }

    /// By name.
    public List<Group> all() {
        return groups.all();
    }

    /// The groups that lines of Nơi nhận call.
    public List<Group> called(List<String> recipients) {
        return groups.all().stream().filter(group -> recipients.stream().anyMatch(line -> line.contains(group.call()))).toList();
    }

    private Grouping settled(List<Message> faults, UUID id, String code, String action, String name) {
        if (!faults.isEmpty()) {
            return new Grouping.Refused(faults);
        }
        audit.record(action, code, name);
        return new Grouping.Grouped(id, code);
    }

    private static List<Message> faults(String name, List<Recipient> members) {
        var faults = new ArrayList<Message>();
        if (name.isEmpty() || name.length() > NAME) {
            faults.add(Message.of("documents.group.refused.name", NAME));
        }
        if (members.isEmpty() || members.size() > MEMBERS) {
            faults.add(Message.of("documents.group.refused.members", MEMBERS));
        }
        for (var member : members) {
            if (member.name().isEmpty() || member.name().length() > RECIPIENT || member.copies() < 0 || member.copies() > COPIES) {
                faults.add(Message.of("documents.group.refused.member", member.name(), RECIPIENT, COPIES));
            }
            if (!member.hasUsableAddress()) {
                faults.add(Message.of("documents.group.refused.email", member.email()));
            }
        }
        return faults;
    }

    private static List<Recipient> cleaned(List<Recipient> members) {
        return members.stream().map(Recipient::cleaned).filter(m -> !m.name().isEmpty() || !m.email().isEmpty()).toList();
    }

    private static String codeFor(String name) {
        var code = VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.substring(0, Math.min(code.length(), CODE)).replaceAll("-$", "");
    }
}
