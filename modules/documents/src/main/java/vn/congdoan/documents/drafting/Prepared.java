package vn.congdoan.documents.drafting;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Placeholder;

/// A document that may be started: all that had to be asked is known.
///
/// @param reasons why it cannot be started; none when it can
public record Prepared(String matterKind, String matter, String layout, Wording wording, List<Placeholder> figures,
        List<Message> reasons) {

    public Prepared {
        figures = List.copyOf(figures);
        reasons = List.copyOf(reasons);
    }

    static Prepared of(String kind, String matter, String layout, Wording words, List<Placeholder> figures) {
        var wording = words.cleaned();
        return new Prepared(kind, matter, layout, wording, figures, wording.faults());
    }

    static Prepared missing(String kind, String matter, String layout, Message why) {
        return new Prepared(kind, matter, layout, Wording.EMPTY, List.of(), List.of(why));
    }
}
