package vn.congdoan.documents;

/// What an issued document is: an original on paper, or a file that is signed as a file.
public enum Medium {
    /// Number and date stand in the `(Kèm theo …)` line of each annex.
    PAPER,
    /// These places stay empty (NĐ 30/2020, PL I, II.14).
    ELECTRONIC
}
