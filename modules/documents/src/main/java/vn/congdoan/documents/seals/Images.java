package vn.congdoan.documents.seals;

import static vn.congdoan.documents.jooq.Tables.DOC_SIGNATURE_IMAGE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The images of the federation's persons and of its seal.
@Repository
class Images {

    private static final byte IN_USE = 1;

    private final DSLContext jooq;
    private final Clock clock;

    Images(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    void insert(UUID id, ImageKind kind, UUID owner, byte[] png, BigDecimal width) {
        jooq.insertInto(DOC_SIGNATURE_IMAGE)
                .set(DOC_SIGNATURE_IMAGE.FEDERATION_ID, Tenant.current()).set(DOC_SIGNATURE_IMAGE.ID, id)
                .set(DOC_SIGNATURE_IMAGE.KIND, kind.name()).set(DOC_SIGNATURE_IMAGE.OWNER_ID, owner)
                .set(DOC_SIGNATURE_IMAGE.PNG, png).set(DOC_SIGNATURE_IMAGE.WIDTH_MM, width)
                .set(DOC_SIGNATURE_IMAGE.VALID_FROM, LocalDateTime.now(clock)).set(DOC_SIGNATURE_IMAGE.IN_USE, IN_USE)
                .set(DOC_SIGNATURE_IMAGE.BROUGHT_BY, Actor.current().id())
                .execute();
    }

    /// Whether there was one in use.
    boolean end(ImageKind kind, UUID owner) {
        return jooq.update(DOC_SIGNATURE_IMAGE)
                .set(DOC_SIGNATURE_IMAGE.VALID_TO, LocalDateTime.now(clock)).setNull(DOC_SIGNATURE_IMAGE.IN_USE)
                .set(DOC_SIGNATURE_IMAGE.ENDED_BY, Actor.current().id())
                .where(inUse(kind, owner)).execute() == 1;
    }

    Optional<KeptImage> find(ImageKind kind, UUID owner) {
        return jooq.selectFrom(DOC_SIGNATURE_IMAGE).where(inUse(kind, owner))
                .fetchOptional(row -> new KeptImage(new SignatureImage(row.getPng(), row.getWidthMm().doubleValue()),
                        row.getValidFrom()));
    }

    private static Condition inUse(ImageKind kind, UUID owner) {
        return DOC_SIGNATURE_IMAGE.FEDERATION_ID.eq(Tenant.current()).and(DOC_SIGNATURE_IMAGE.KIND.eq(kind.name()))
                .and(DOC_SIGNATURE_IMAGE.OWNER_ID.eq(owner)).and(DOC_SIGNATURE_IMAGE.IN_USE.eq(IN_USE));
    }
}
