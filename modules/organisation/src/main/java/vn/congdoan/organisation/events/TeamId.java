package vn.congdoan.organisation.events;

import java.util.UUID;

/// A steering committee, a task team or another group that works for a federation.
public record TeamId(UUID value) {
}
