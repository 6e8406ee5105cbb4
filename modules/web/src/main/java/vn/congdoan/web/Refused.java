package vn.congdoan.web;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.platform.sheet.UnreadableFile;

/// The request was understood and cannot be done; every reason is named. Answered with 422.
public final class Refused extends RuntimeException {

    private final List<Message> reasons;
    private final List<Flaw> flaws;

    private Refused(List<Message> reasons, List<Flaw> flaws) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
        this.flaws = List.copyOf(flaws);
    }

    public Refused(List<Message> reasons) {
        this(reasons, List.of());
    }

    public Refused(Message reason) {
        this(List.of(reason));
    }

    /// A file that cannot be taken as it is; the API tells file, row, column and value of each flaw.
    public static Refused flawed(List<Flaw> flaws) {
        return new Refused(flaws.stream().map(Flaw::what).toList(), flaws);
    }

    public static Refused unreadable(UnreadableFile file) {
        return flawed(List.of(Flaw.of(file)));
    }

    public List<Message> reasons() {
        return reasons;
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
