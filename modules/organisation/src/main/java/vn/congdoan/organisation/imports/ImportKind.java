package vn.congdoan.organisation.imports;

/// What a file is a list of.
public enum ImportKind {
    UNITS, ENTERPRISES
}
