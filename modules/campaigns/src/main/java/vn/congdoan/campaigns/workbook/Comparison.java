package vn.congdoan.campaigns.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Flaw;

/// A filled workbook beside what was downloaded and what stands here now. Only what was changed in the file counts.
///
/// @param changes   that nobody else stands in the way of
/// @param conflicts changed in the file and, meanwhile, here
/// @param notes     of units, changed in the file
/// @param marks     why the file cannot be used as it stands; empty when it can
/// @param hints     what its sender should know
public record Comparison(UUID id, String file, List<Change> changes, List<Change> conflicts, List<Note> notes, List<Mark> marks,
        List<Message> hints) {

    /// A cell.
    ///
    /// @param row     in the file
    /// @param column  its letters
    /// @param was     what was downloaded
    /// @param now     what stands here
    /// @param wanted  by the file; null takes the committee's number back
    /// @param formula what the formula says now
    /// @param by      who decided what stands here now
    /// @param version of the cell as it is now
    public record Change(UUID unit, String name, String indicator, String title, int row, String column, @Nullable Long was,
            @Nullable Long now, @Nullable Long wanted, @Nullable Long formula, String reason, @Nullable String by, long version) {

        /// How the change is called in a form.
        public String key() {
            return unit + "." + indicator;
        }

        public boolean reasonMissing() {
            return reason.isEmpty() && wanted != null && formula != null && !wanted.equals(formula);
        }

        /// Whether only the reason is another one.
        public boolean sameNumber() {
            return java.util.Objects.equals(now, wanted);
        }
    }

    /// A note beside a unit's numbers.
    ///
    /// @param clash whether it was also changed here
    public record Note(UUID unit, String name, int row, String was, String now, String wanted, boolean clash, long version) {

        public String key() {
            return "note." + unit;
        }
    }

    /// The marks as pages list them.
    public List<Flaw> flaws() {
        return marks.stream().map(mark -> mark.flaw(file)).toList();
    }

    public boolean usable() {
        return marks.isEmpty();
    }

    public boolean nothing() {
        return marks.isEmpty() && changes.isEmpty() && conflicts.isEmpty() && notes.isEmpty();
    }

    public boolean asks() {
        return !conflicts.isEmpty() || notes.stream().anyMatch(Note::clash);
    }

    public long reasonsMissing() {
        return java.util.stream.Stream.concat(changes.stream(), conflicts.stream()).filter(Change::reasonMissing).count();
    }

    /// Differs as soon as anything differs that its reader agreed to.
    public String seen() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            List.of(changes, conflicts, notes).forEach(part -> digest.update(part.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
