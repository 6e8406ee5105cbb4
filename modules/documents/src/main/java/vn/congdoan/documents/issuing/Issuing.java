package vn.congdoan.documents.issuing;

import java.util.List;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.kernel.Message;

/// What came of issuing a document.
public sealed interface Issuing {

    record Issued(IssuedDocument document) implements Issuing {
    }

    record Refused(List<Message> reasons) implements Issuing {

        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(Message reason) {
            return new Refused(List.of(reason));
        }
    }
}
