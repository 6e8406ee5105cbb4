package vn.congdoan.spi.document;

import java.util.List;

/// Who signs and for whom (NĐ 30/2020, PL I, II.7).
///
/// @param capacity lines in upper case, for example `TM. BAN THƯỜNG VỤ` / `CHỦ TỊCH`
/// @param name     of the signer; empty text leaves the place for hand-writing
public record Signature(List<String> capacity, String name) {

    public Signature {
        capacity = List.copyOf(capacity);
    }
}
