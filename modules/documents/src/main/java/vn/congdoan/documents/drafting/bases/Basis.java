package vn.congdoan.documents.drafting.bases;

import java.util.UUID;

/// An entry of the register.
///
/// @param inForce whether it may still be cited as a basis; who cites another is told
/// @param version for the next change
public record Basis(UUID id, Cited cited, boolean inForce, int version) {
}
