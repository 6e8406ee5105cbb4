package vn.congdoan.documents.waiting;

/// What waits for a job.
public enum Kind { ISSUE, DELIVERY, START }
