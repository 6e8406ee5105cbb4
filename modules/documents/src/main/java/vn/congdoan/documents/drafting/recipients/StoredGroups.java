package vn.congdoan.documents.drafting.recipients;

import static vn.congdoan.documents.jooq.Tables.DOC_RECIPIENT;
import static vn.congdoan.documents.jooq.Tables.DOC_RECIPIENT_GROUP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.records.DocRecipientGroupRecord;
import vn.congdoan.documents.jooq.tables.records.DocRecipientRecord;
import vn.congdoan.platform.Tenant;

/// The groups of the federation with their members.
@Component
class StoredGroups {

    private final DSLContext jooq;

    StoredGroups(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// @return whether the code was still free
    boolean insert(UUID id, String code, String name, List<Recipient> members) {
        boolean fresh = jooq.insertInto(DOC_RECIPIENT_GROUP)
                .set(DOC_RECIPIENT_GROUP.FEDERATION_ID, Tenant.current()).set(DOC_RECIPIENT_GROUP.ID, id)
                .set(DOC_RECIPIENT_GROUP.CODE, code).set(DOC_RECIPIENT_GROUP.NAME, name).set(DOC_RECIPIENT_GROUP.VERSION, 1)
                .onDuplicateKeyIgnore().execute() == 1;
        if (fresh) {
            add(id, members);
        }
        return fresh;
    }

    /// @return whether the group was in this version
    boolean update(UUID id, int version, String name, List<Recipient> members) {
        boolean same = jooq.update(DOC_RECIPIENT_GROUP)
                .set(DOC_RECIPIENT_GROUP.NAME, name).set(DOC_RECIPIENT_GROUP.VERSION, version + 1)
                .where(DOC_RECIPIENT_GROUP.FEDERATION_ID.eq(Tenant.current())).and(DOC_RECIPIENT_GROUP.ID.eq(id))
                .and(DOC_RECIPIENT_GROUP.VERSION.eq(version)).execute() == 1;
        if (same) {
            forgetMembers(id);
            add(id, members);
        }
        return same;
    }

    /// @return whether the group was in this version
    boolean delete(UUID id, int version) {
        var held = jooq.selectFrom(DOC_RECIPIENT_GROUP).where(DOC_RECIPIENT_GROUP.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_RECIPIENT_GROUP.ID.eq(id)).and(DOC_RECIPIENT_GROUP.VERSION.eq(version)).forUpdate().fetchOptional();
        if (held.isPresent()) {
            forgetMembers(id);
            jooq.deleteFrom(DOC_RECIPIENT_GROUP).where(DOC_RECIPIENT_GROUP.FEDERATION_ID.eq(Tenant.current()))
                    .and(DOC_RECIPIENT_GROUP.ID.eq(id)).execute();
        }
        return held.isPresent();
    }

    Optional<Group> find(UUID id) {
        return all().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /// By name.
    List<Group> all() {
        Map<UUID, List<Recipient>> members = jooq.selectFrom(DOC_RECIPIENT).where(DOC_RECIPIENT.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(DOC_RECIPIENT.GROUP_ID, DOC_RECIPIENT.PLACE).fetchGroups(DOC_RECIPIENT.GROUP_ID, StoredGroups::recipient);
        return jooq.selectFrom(DOC_RECIPIENT_GROUP).where(DOC_RECIPIENT_GROUP.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(DOC_RECIPIENT_GROUP.NAME, DOC_RECIPIENT_GROUP.CODE)
                .fetch(row -> group(row, members.getOrDefault(row.getId(), List.of())));
    }

    private void add(UUID id, List<Recipient> members) {
        for (int place = 0; place < members.size(); place++) {
            var member = members.get(place);
            jooq.insertInto(DOC_RECIPIENT)
                    .set(DOC_RECIPIENT.FEDERATION_ID, Tenant.current()).set(DOC_RECIPIENT.GROUP_ID, id)
                    .set(DOC_RECIPIENT.PLACE, place).set(DOC_RECIPIENT.NAME, member.name())
                    .set(DOC_RECIPIENT.EMAIL, member.email()).set(DOC_RECIPIENT.COPIES, member.copies()).execute();
        }
    }

    private void forgetMembers(UUID id) {
        jooq.deleteFrom(DOC_RECIPIENT).where(DOC_RECIPIENT.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_RECIPIENT.GROUP_ID.eq(id)).execute();
    }

    private static Recipient recipient(DocRecipientRecord row) {
        return new Recipient(row.getName(), row.getEmail(), row.getCopies());
    }

    private static Group group(DocRecipientGroupRecord row, List<Recipient> members) {
        return new Group(row.getId(), row.getCode(), row.getName(), row.getVersion(), members);
    }
}
