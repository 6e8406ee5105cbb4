package vn.congdoan.membership;

import static vn.congdoan.membership.jooq.Tables.MBR_REASON;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.membership.events.MovementKind;

/// The reasons that movements may have.
@Repository
class Reasons {

    private final DSLContext jooq;

    Reasons(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// By kind, each kind in its own order.
    List<Reason> all() {
        return jooq.selectFrom(MBR_REASON)
                .orderBy(MBR_REASON.KIND, MBR_REASON.DISPLAY_ORDER)
                .fetch(row -> new Reason(row.getCode(), MovementKind.valueOf(row.getKind()), row.getNameVi(), row.getNameEn()));
    }

    Optional<Reason> find(String code) {
        return all().stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
