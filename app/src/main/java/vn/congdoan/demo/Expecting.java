package vn.congdoan.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.CellChange;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Opening;
import vn.congdoan.campaigns.PeakMonths;
import vn.congdoan.campaigns.Proposing;
import vn.congdoan.campaigns.Reading;
import vn.congdoan.kernel.Message;

/// Demo data is never refused; when it is, the start fails and says why.
@Component
class Expecting {

    void opened(Opening opening) {
        if (opening instanceof Opening.Refused refused) {
            throw refused(refused.reasons());
        }
    }

    void opened(PeakMonths.Opened opened) {
        if (opened instanceof PeakMonths.Opened.Refused refused) {
            throw refused(refused.reasons());
        }
    }

    Reading.Preview readable(Reading reading) {
        return switch (reading) {
            case Reading.Preview preview -> preview;
            case Reading.Unusable unusable -> throw new IllegalStateException("the demo data was refused: " + unusable.flaws());
        };
    }

    void proposed(Proposing proposing) {
        if (proposing instanceof Proposing.Refused refused) {
            throw refused(refused.reasons());
        }
    }

    void changed(Change change) {
        if (change instanceof Change.Refused refused) {
            throw refused(refused.reasons());
        }
    }

    void set(CellChange change) {
        switch (change) {
            case CellChange.CellSet done -> { }
            case CellChange.Refused refused -> throw refused(refused.reasons());
            case CellChange.ReasonMissing missing -> throw new IllegalStateException("reason missing at " + missing.current());
            case CellChange.Conflict conflict -> throw new IllegalStateException("conflict at " + conflict.current());
        }
    }

    private static IllegalStateException refused(List<Message> reasons) {
        return new IllegalStateException("the demo data was refused: " + reasons);
    }
}
