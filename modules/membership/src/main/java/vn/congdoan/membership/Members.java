package vn.congdoan.membership;

import static vn.congdoan.membership.jooq.Tables.MBR_MEMBER;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.membership.jooq.tables.records.MbrMemberRecord;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// The named persons behind entries.
@Repository
class Members {

    private static final int CHUNK = 500;

    private final DSLContext jooq;
    private final Ids ids;

    Members(DSLContext jooq, Ids ids) {
        this.jooq = jooq;
        this.ids = ids;
    }

    void add(UUID movement, List<Person> persons) {
        for (int from = 0; from < persons.size(); from += CHUNK) {
            jooq.insertInto(MBR_MEMBER)
                    .set(persons.subList(from, Math.min(from + CHUNK, persons.size())).stream()
                            .map(person -> row(movement, person)).toList())
                    .execute();
        }
    }

    private MbrMemberRecord row(UUID movement, Person person) {
        var row = new MbrMemberRecord();
        row.setFederationId(Tenant.current());
        row.setId(ids.next());
        row.setMovementId(movement);
        row.setFullName(person.fullName());
        row.setSearchKey(VietnameseText.searchKey(person.fullName()));
        row.setSortKey(NameOrder.key(person.fullName()));
        row.setBornOn(person.bornOn());
        row.setBornIn(person.bornIn());
        row.setSex(person.sex() == null ? null : person.sex().name());
        return row;
    }

    /// In the order of Vietnamese lists.
    List<Person> of(UUID movement) {
        return jooq.selectFrom(MBR_MEMBER)
                .where(MBR_MEMBER.FEDERATION_ID.eq(Tenant.current())).and(MBR_MEMBER.MOVEMENT_ID.eq(movement))
                .orderBy(MBR_MEMBER.SORT_KEY, MBR_MEMBER.ID)
                .fetch(row -> new Person(row.getFullName(), row.getBornOn(), row.getBornIn(), sex(row.getSex())));
    }

    private static Person.@Nullable Sex sex(@Nullable String stored) {
        return stored == null ? null : Person.Sex.valueOf(stored);
    }
}
