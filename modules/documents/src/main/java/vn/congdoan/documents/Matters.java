package vn.congdoan.documents;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// What official documents are written about, a campaign for example. The module that owns such things answers for
/// them in one bean; documents asks and knows nothing more. All questions are asked for the bound federation.
public interface Matters {

    /// Stable name of the kind of things, stored with each document, for example `campaign`.
    String kind();

    /// The documents that can be written about a thing, in the order in which they are offered.
    ///
    /// @param matter id of the thing as its own module writes it
    /// @throws vn.congdoan.platform.NotFound when the bound federation has no such thing
    List<Offered> offered(String matter);

    /// The figures of the thing as they are now, through a layout. May ask a plugin: never call it inside a transaction.
    ///
    /// @param layout reference of an [Offered]
    Material material(String matter, String layout);

    /// Why a document about a thing may not be issued yet although its text is in order; asked right before.
    default List<Message> obstacles(String matter, String layout) {
        return List.of();
    }

    /// A kind of document about a thing.
    ///
    /// @param layout reference, stored with the document
    /// @param name   as people choose it
    record Offered(String layout, String name) {
    }

    /// The figures, or why there are none.
    sealed interface Material {

        /// @param title   of the thing, in Vietnamese
        /// @param page    path of its page, for example `/campaigns/2024`
        /// @param heading with open number and date
        /// @param figures all placeholders, those of the layout included
        record Given(String title, String page, Heading heading, List<Placeholder> figures, Laid laid) implements Material {

            public Given {
                figures = List.copyOf(figures);
            }
        }

        record Missing(Message why) implements Material {
        }
    }
}
