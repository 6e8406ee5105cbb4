package vn.congdoan.kernel;

import java.io.Serializable;

/// A federation on this deployment, the tenant of its data. First column of every key of tenant data.
///
/// @param value a positive number given when the federation is founded on the deployment, never reused
public record FederationId(long value) implements Serializable {

    public FederationId {
        if (value <= 0) {
            throw new IllegalArgumentException("federation id must be positive: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
