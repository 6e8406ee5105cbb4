package vn.congdoan.organisation.events;

import java.util.UUID;

/// A union unit of any kind, through all its names and parents.
public record UnitId(UUID value) {
}
