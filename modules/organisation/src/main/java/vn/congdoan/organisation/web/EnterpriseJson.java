package vn.congdoan.organisation.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.Founding;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Refused;

/// An enterprise as the API tells it; `workers`, `countedOn` and `source` are the current count.
record EnterpriseJson(UUID id, long version, UUID unitId, String name, @Nullable String taxCode, String ownership,
        boolean stable, boolean hasUnion, @Nullable UUID unionId, int position, int workers, LocalDate countedOn,
        String source) {

    static EnterpriseJson of(Enterprise enterprise) {
        var union = enterprise.union();
        var count = enterprise.workforce();
        return new EnterpriseJson(enterprise.id().value(), enterprise.version(), enterprise.unit().value(), enterprise.name(),
                enterprise.taxCode(), enterprise.ownership().code(), enterprise.stable(), enterprise.hasUnion(),
                union == null ? null : union.value(), enterprise.position(), count.workers(), count.countedOn(),
                count.source().code());
    }

    /// An enterprise as the API is told it; the count belongs to the registration only.
    record EnterpriseBody(@Nullable Long version, @Nullable UUID unitId, @Nullable String name, @Nullable String taxCode,
            @Nullable String ownership, @Nullable Boolean stable, @Nullable Boolean hasUnion, @Nullable Integer position,
            @Nullable Integer workers, @Nullable LocalDate countedOn, @Nullable String source) {

        EnterpriseDraft draft() {
            if (unitId == null) {
                throw new Refused(Message.of("organisation.refused.blank", Message.of("organisation.field.unit")));
            }
            return new EnterpriseDraft(new UnitId(unitId), Objects.requireNonNullElse(name, ""), taxCode,
                    ownership(ownership), !Boolean.FALSE.equals(stable), Boolean.TRUE.equals(hasUnion), position);
        }

        Survey survey(LocalDate today) {
            return new SurveyBody(workers, countedOn, source).survey(today);
        }

        private static Ownership ownership(@Nullable String code) {
            return code == null ? Ownership.NON_STATE : Ownership.of(code)
                    .orElseThrow(() -> new Refused(Message.of("organisation.import.unknown-ownership")));
        }
    }

    record SurveyBody(@Nullable Integer workers, @Nullable LocalDate countedOn, @Nullable String source) {

        Survey survey(LocalDate today) {
            if (workers == null) {
                throw new Refused(Message.of("organisation.refused.workers"));
            }
            var from = source == null ? CountSource.SURVEY : CountSource.of(source)
                    .orElseThrow(() -> new Refused(Message.of("organisation.import.unknown-source")));
            return new Survey(workers, Objects.requireNonNullElse(countedOn, today), from);
        }
    }

    record FoundingBody(@Nullable String name, @Nullable Sector sector, @Nullable Integer members, @Nullable LocalDate day) {

        Founding founding(Enterprise at, LocalDate today) {
            if (sector == null) {
                throw new Refused(Message.of("organisation.refused.blank", Message.of("organisation.field.sector")));
            }
            return new Founding(at.unit(), Objects.requireNonNullElse(name, "CĐCS " + at.name()), "grassroots_union", sector,
                    at.id(), Objects.requireNonNullElse(members, 0), Objects.requireNonNullElse(day, today));
        }
    }
}
