package vn.congdoan.access;

/// What a user may do, within the federation or the confederation that the user belongs to.
public enum Role {

    /// Runs the deployment: federations and installed plugins. Sees no figures and no persons.
    PLATFORM_OPERATOR,
    /// Users, enabled plugins and settings of one federation; reads everything of it.
    FEDERATION_ADMIN,
    /// Plans, imports, issues and records for one federation; at the confederation reads totals.
    STAFF,
    /// Records the results of one unit and of what is below it.
    UNIT_OFFICER,
    /// Reads.
    VIEWER
}
