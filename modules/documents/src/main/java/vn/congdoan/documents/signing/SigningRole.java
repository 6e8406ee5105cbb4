package vn.congdoan.documents.signing;

import vn.congdoan.documents.typesetting.SignatureFields;

/// For whom a signature is made. The person signs first (NĐ 30/2020, PL I, II.7 and 8).
public enum SigningRole {

    /// With the blue image of the handwritten signature, centred between office and name.
    PERSON(SignatureFields.PERSON),
    /// With the red seal in true size, on the left third of the person's signature.
    ORGANISATION(SignatureFields.ORGANISATION);

    private final String field;

    SigningRole(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
