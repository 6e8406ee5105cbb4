package vn.congdoan.documents.archive;

import java.util.UUID;

/// What a new document takes the place of, once it is issued, and why.
public record Replacement(UUID replaces, String reason) {
}
