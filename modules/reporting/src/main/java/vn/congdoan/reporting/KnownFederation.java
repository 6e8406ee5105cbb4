package vn.congdoan.reporting;

import vn.congdoan.kernel.FederationId;
import vn.congdoan.spi.layout.Issuer;

/// A federation of the deployment as documents and totals name it.
record KnownFederation(FederationId id, String code, boolean confederation, Issuer issuer) {
}
