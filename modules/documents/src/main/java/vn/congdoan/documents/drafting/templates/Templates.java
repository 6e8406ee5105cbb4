package vn.congdoan.documents.drafting.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door to the templates of the bound federation. Changes throw [StaleVersion] when somebody else was faster.
@Component
public class Templates {

    private static final int NAME = 200;

    private final StoredTemplates templates;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Ids ids;

    Templates(StoredTemplates templates, Transactions transactions, AuditTrail audit, Ids ids) {
        this.templates = templates;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    /// @param matterKind with `layout` the kind of document that may start with these words; empty texts for none
    public Keeping keep(String matterKind, String layout, String name, Wording words) {
        var title = VietnameseText.clean(name);
        var wording = words.cleaned();
        var faults = faults(title, wording);
        if (!faults.isEmpty()) {
            return new Keeping.Refused(faults);
        }
        return transactions.call(() -> {
            var id = ids.next();
            templates.insert(id, matterKind, layout, title, wording);
            audit.record("documents.template-kept", id.toString(), title);
            return new Keeping.Kept(id);
        });
    }

    public Keeping change(UUID id, int version, String name, Wording words) {
        var title = VietnameseText.clean(name);
        var wording = words.cleaned();
        var faults = faults(title, wording);
        if (!faults.isEmpty()) {
            return new Keeping.Refused(faults);
        }
        return transactions.call(() -> {
            written(get(id), version, title, false, wording);
            return new Keeping.Kept(id);
        });
    }

    /// A retired template is offered no longer and can be brought back.
    public void retire(UUID id, int version, boolean retired) {
        transactions.run(() -> {
            var template = get(id);
            written(template, version, template.name(), retired, words(id));
        });
    }

    private void written(Template template, int version, String name, boolean retired, Wording wording) {
        if (!templates.update(template.id(), version, name, retired, wording)) {
            throw new StaleVersion(template.name());
        }
        audit.record(retired ? "documents.template-retired" : "documents.template-changed", template.id().toString(), name);
    }

    private static List<Message> faults(String name, Wording wording) {
        var faults = new ArrayList<>(wording.faults());
        if (name.isEmpty() || name.length() > NAME) {
            faults.add(Message.of("documents.template.refused.name", NAME));
        }
        return faults;
    }

    /// @throws NotFound when the federation has no such template
    public Template get(UUID id) {
        return templates.find(id).orElseThrow(() -> new NotFound("template"));
    }

    public List<Template> all() {
        return templates.all();
    }

    /// Those that a document of this kind may start with.
    public List<Template> offered(String matterKind, String layout) {
        return templates.all().stream().filter(t -> !t.retired() && t.matterKind().equals(matterKind) && t.layout().equals(layout)).toList();
    }

    /// Its newest words.
    public Wording words(UUID id) {
        return templates.words(id, get(id).version()).orElseThrow(() -> new NotFound("template"));
    }
}
