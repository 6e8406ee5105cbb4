package vn.congdoan.kernel;

import java.util.UUID;

/// Something that happened in one federation and that other modules may want to know.
/// Every event record of the house is one: the inbox recognises a second delivery by [#eventId()].
public interface Fact {

    /// Identifies this happening, the same at every delivery.
    UUID eventId();

    /// The federation in which it happened; a listener binds its tenant from here.
    FederationId federation();
}
