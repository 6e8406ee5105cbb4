package vn.congdoan.documents.drafting.bases;

import static vn.congdoan.documents.jooq.Tables.DOC_BASIS;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.records.DocBasisRecord;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The cited documents of the federation.
@Component
class StoredBases {

    private final DSLContext jooq;
    private final Clock clock;

    StoredBases(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    void insert(UUID id, Cited cited) {
        jooq.insertInto(DOC_BASIS)
                .set(DOC_BASIS.FEDERATION_ID, Tenant.current()).set(DOC_BASIS.ID, id)
                .set(DOC_BASIS.TYPE, cited.type()).set(DOC_BASIS.CODE, cited.code()).set(DOC_BASIS.DAY, cited.day())
                .set(DOC_BASIS.ISSUER, cited.issuer()).set(DOC_BASIS.SUBJECT, cited.subject())
                .set(DOC_BASIS.IN_FORCE, true).set(DOC_BASIS.VERSION, 1).set(DOC_BASIS.SEARCH_KEY, key(cited))
                .set(DOC_BASIS.CHANGED_BY, Actor.current().name()).set(DOC_BASIS.CHANGED_AT, LocalDateTime.now(clock)).execute();
    }

    /// @return whether the entry was in this version
    boolean update(UUID id, int version, Cited cited, boolean inForce) {
        return jooq.update(DOC_BASIS)
                .set(DOC_BASIS.TYPE, cited.type()).set(DOC_BASIS.CODE, cited.code()).set(DOC_BASIS.DAY, cited.day())
                .set(DOC_BASIS.ISSUER, cited.issuer()).set(DOC_BASIS.SUBJECT, cited.subject())
                .set(DOC_BASIS.IN_FORCE, inForce).set(DOC_BASIS.VERSION, version + 1).set(DOC_BASIS.SEARCH_KEY, key(cited))
                .set(DOC_BASIS.CHANGED_BY, Actor.current().name()).set(DOC_BASIS.CHANGED_AT, LocalDateTime.now(clock))
                .where(DOC_BASIS.FEDERATION_ID.eq(Tenant.current())).and(DOC_BASIS.ID.eq(id)).and(DOC_BASIS.VERSION.eq(version))
                .execute() == 1;
    }

    Optional<Basis> find(UUID id) {
        return jooq.selectFrom(DOC_BASIS).where(DOC_BASIS.FEDERATION_ID.eq(Tenant.current())).and(DOC_BASIS.ID.eq(id))
                .fetchOptional().map(StoredBases::basis);
    }

    List<Basis> withCode(String code) {
        return jooq.selectFrom(DOC_BASIS).where(DOC_BASIS.FEDERATION_ID.eq(Tenant.current())).and(DOC_BASIS.CODE.eq(code))
                .fetch().map(StoredBases::basis);
    }

    /// Those in force first, the youngest before the older.
    List<Basis> list(String words, int from, int most) {
        return jooq.selectFrom(DOC_BASIS).where(matching(words))
                .orderBy(DOC_BASIS.IN_FORCE.desc(), DOC_BASIS.DAY.desc(), DOC_BASIS.CODE, DOC_BASIS.ID)
                .offset(from).limit(most).fetch().map(StoredBases::basis);
    }

    int count(String words) {
        return jooq.fetchCount(jooq.selectFrom(DOC_BASIS).where(matching(words)));
    }

    private static Condition matching(String words) {
        var condition = DOC_BASIS.FEDERATION_ID.eq(Tenant.current());
        if (!words.isBlank()) {
            for (var word : VietnameseText.searchKey(words).split(" ")) {
                condition = condition.and(DOC_BASIS.SEARCH_KEY.contains(word));
            }
        }
        return condition;
    }

    private static String key(Cited cited) {
        return VietnameseText.searchKey(cited.inFull() + " " + cited.code() + " " + cited.issuer());
    }

    private static Basis basis(DocBasisRecord row) {
        return new Basis(row.getId(), new Cited(row.getType(), row.getCode(), row.getDay(), row.getIssuer(), row.getSubject()),
                row.getInForce(), row.getVersion());
    }
}
