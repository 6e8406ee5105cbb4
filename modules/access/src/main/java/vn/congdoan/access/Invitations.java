package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_SETUP;

import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The one open invitation to set the deployment up; only its digest is stored.
@Component
class Invitations {

    private static final byte ROW = 1;

    private final DSLContext jooq;

    Invitations(DSLContext jooq) {
        this.jooq = jooq;
    }

    void replace(String token, LocalDateTime until) {
        jooq.deleteFrom(ACC_SETUP).execute();
        jooq.insertInto(ACC_SETUP)
                .set(ACC_SETUP.ONLY_ROW, ROW)
                .set(ACC_SETUP.DIGEST, Secrets.digest(token))
                .set(ACC_SETUP.EXPIRES_AT, until)
                .execute();
    }

    boolean open(String token, LocalDateTime now) {
        return jooq.fetchExists(ACC_SETUP, ACC_SETUP.DIGEST.eq(Secrets.digest(token)).and(ACC_SETUP.EXPIRES_AT.gt(now)));
    }

    /// @return whether it was there to be used
    boolean use(String token) {
        return jooq.deleteFrom(ACC_SETUP).where(ACC_SETUP.DIGEST.eq(Secrets.digest(token))).execute() == 1;
    }
}
