package vn.congdoan.platform;

import org.jooq.impl.AbstractConverter;
import vn.congdoan.kernel.FederationId;

/// Lets generated tables speak of federations instead of numbers.
public final class FederationIdConverter extends AbstractConverter<Long, FederationId> {

    public FederationIdConverter() {
        super(Long.class, FederationId.class);
    }

    @Override
    @SuppressWarnings("NullAway") // null in the database is null here, as jOOQ expects
    public FederationId from(Long value) {
        return value == null ? null : new FederationId(value);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Long to(FederationId federation) {
        return federation == null ? null : federation.value();
    }
}
