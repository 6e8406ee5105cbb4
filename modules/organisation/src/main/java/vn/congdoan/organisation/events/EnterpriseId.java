package vn.congdoan.organisation.events;

import java.util.UUID;

/// An employer in a federation's registry.
public record EnterpriseId(UUID value) {
}
