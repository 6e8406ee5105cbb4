package vn.congdoan.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.markup.Manuscript;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// Puts the words of a document together with its figures. Never refuses: what is wrong is told beside the document.
/// Safe for use by several threads at a time.
@Component
public class Composer {

    /// @param draft   the words as they are now, which need not be those of `laid`
    /// @param figures all placeholders; those of `laid` need not be among them
    /// @param laid    passages and annexes
    public Composition compose(Heading heading, Draft draft, List<Placeholder> figures, Laid laid, Marks marks) {
        return new Manuscript(figures, laid).compose(heading, draft, marks);
    }

    /// What a text may call, figures first, in the order of the layout.
    public List<Callable> callables(List<Placeholder> figures, Laid laid) {
        return Manuscript.callables(figures, laid);
    }

    /// @param code    with which a text calls it
    /// @param name    as a person chooses it
    /// @param value   as it would be printed now; of a passage, how many lines it has
    /// @param passage whether it stands on a line of its own
    public record Callable(String code, String name, String value, boolean passage) {
    }
}
