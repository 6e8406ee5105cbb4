package vn.congdoan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// Something that waits to be done by a day, as one line of the work list.
///
/// @param what  to be done, naming what it is about
/// @param whose who is in charge or where it stands, null when that goes without saying
/// @param link  the page on which it is done
/// @param by    the last day on which it is in time
public record Due(Message what, @Nullable Message whose, String link, LocalDate by) {

    public Due(Message what, String link, LocalDate by) {
        this(what, null, link, by);
    }

    public boolean overdue(LocalDate today) {
        return by.isBefore(today);
    }
}
