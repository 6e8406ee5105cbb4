package vn.congdoan.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on page 1 besides the text, where a document has it (NĐ 30/2020, PL I, II.9-13).
///
/// @param urgency      stamp under the number
/// @param circulation  for example `LƯU HÀNH NỘI BỘ`, framed; empty text when there is none
/// @param addressees   of Kính gửi, one a line; only letters, submissions and reports upward have some
/// @param drafter      sign of the drafter and number of copies, `PL.(300)`; empty text when there is none
/// @param address      line at the foot of page 1 under a rule; empty text when there is none
/// @param verification what an issued document can be checked with, or null
public record Marks(Urgency urgency, String circulation, List<String> addressees, String drafter, String address,
        @Nullable Verification verification) {

    public static final Marks NONE = new Marks(Urgency.NONE, "", List.of(), "", "", null);

    public Marks {
        addressees = List.copyOf(addressees);
    }

    public Marks with(Verification how) {
        return new Marks(urgency, circulation, addressees, drafter, address, how);
    }

    /// How fast it must be carried.
    public enum Urgency { NONE, KHAN, THUONG_KHAN, HOA_TOC }

    /// @param code short, as a person reads and types it
    /// @param url  of the public page that answers for the code, printed as a QR code
    public record Verification(String code, String url) {
    }
}
