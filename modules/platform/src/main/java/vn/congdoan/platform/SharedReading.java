package vn.congdoan.platform;

import java.util.Set;

/// Names of a module's tables that [Tenant#acrossFederations] may read: totals and federations, never persons.
/// Declared as a bean by the module that owns the tables.
public record SharedReading(Set<String> tables) {

    public SharedReading {
        tables = Set.copyOf(tables);
    }
}
