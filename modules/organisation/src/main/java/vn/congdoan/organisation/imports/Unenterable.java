package vn.congdoan.organisation.imports;

import java.util.List;
import vn.congdoan.platform.sheet.Flaw;

/// The registry refused rows of a confirmed import. An exception, because the whole transaction must be taken back.
public final class Unenterable extends RuntimeException {

    private final transient List<Flaw> flaws;

    Unenterable(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
