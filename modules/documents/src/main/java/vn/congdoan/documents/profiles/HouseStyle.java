package vn.congdoan.documents.profiles;

import java.util.List;
import vn.congdoan.documents.Profile;

/// All that a body decides about its documents for itself.
///
/// @param signing what is offered above a signer's name
/// @param types   of documents that are offered, in this order
public record HouseStyle(Profile profile, NumberSeries numbers, List<SigningForm> signing, List<DocumentType> types) {

    /// NĐ 30/2020 as tabulated; one series for each type (Đ.15); types of PL III that unions issue (QĐ 933/QĐ-TLĐ).
    public static final HouseStyle DECREE_30 = new HouseStyle(Profile.DECREE_30, new NumberSeries(NumberSeries.Kind.PER_TYPE, 1),
            SigningForm.USUAL, DocumentType.USUAL);

    public HouseStyle {
        signing = List.copyOf(signing);
        types = List.copyOf(types);
    }

    public HouseStyle with(Profile other) {
        return new HouseStyle(other, numbers, signing, types);
    }
}
